/// What the line can be parted by in place of people: who saw something, or what it is about.
public enum TimelineTag: Hashable, Sendable {
    case sector(Term<Sector>)
    /// People who are no professionals, or a register.
    case source(Term<SignalSource>)
    /// A report of which is not told who made it.
    case report
    case topic(Term<SignalTopic>)
    case domain(Term<LifeDomain>)
    case withoutTopic

    /// A life domain, or the topic of signals that is called the same.
    static func about(_ domain: Term<LifeDomain>) -> TimelineTag {
        SignalTopic(rawValue: domain.raw).map { .topic(.known($0)) } ?? .domain(domain)
    }

    public var label: Text {
        switch self {
        case .sector(let sector): sector.raw.isEmpty ? Text(nl: "anders", en: "other") : sector.label
        case .source(let source): source.label
        case .report: SignalNature.report.label
        case .topic(let topic): topic.label
        case .domain(let domain): domain.label
        case .withoutTopic: Text(nl: "zonder onderwerp", en: "no topic")
        }
    }

    /// Its place among the others: fixed, so that no row stands higher because there is more in it.
    public var rank: Int {
        switch self {
        case .sector(let sector): TimelineTag.rank(sector)
        case .source(let source): 100 + TimelineTag.rank(source)
        case .report: 300
        case .topic(let topic): TimelineTag.rank(topic)
        case .domain(let domain): 100 + TimelineTag.rank(domain)
        case .withoutTopic: 300
        }
    }

    private static func rank<Word: Vocabulary>(_ term: Term<Word>) -> Int {
        let words = Array(Word.allCases)
        return term.word.flatMap(words.firstIndex) ?? words.count
    }
}
