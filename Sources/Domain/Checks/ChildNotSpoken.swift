/// A child that nobody spoke with in person, or not lately, or only with a parent present (report 2.3).
///
/// Those who judged a child's safety often relied on parents and colleagues. It speaks for each born child; for a child
/// under four an observation counts and is asked for instead. It is resolved by such a conversation or observation
/// within the team's own term.
public enum ChildNotSpoken: Check {
    public static let row = 19
    public static let word = "child-not-spoken"
    public static let reads: [any EventKind.Type] = [ChildSpoken.self, Member.self]
    public static let norm = Norm(
        demand: Text(
            nl:
                "Spreek altijd met de kinderen zelf. Is een kind te jong om te praten, kijk dan hoe het met het kind gaat.",
            en: "Always speak with the children themselves. If a child is too young to talk, look how they are doing."),
        why: Text(
            nl:
                "Wat ouders en collega’s vertellen, is niet genoeg. Spreek wel eerst af wie het doet: één keer, door één mens. Bij een vermoeden van seksueel misbruik belt u eerst Veilig Thuis of de politie.",
            en:
                "What parents and colleagues tell is not enough. But agree first who does it: once, by one person. If you suspect sexual abuse, call Veilig Thuis or the police first."
        ),
        speaks: Text(
            nl:
                "Bij elk kind dat niemand sprak, dat alleen met een ouder erbij is gesproken, of langer geleden dan jullie termijn. Bij een kind onder de vier telt zien.",
            en:
                "For each child that nobody spoke with, only with a parent present, or longer ago than your term. Under four, seeing the child counts."
        ),
        resolved: Text(
            nl: "Als iemand het kind zonder ouder spreekt, of een jong kind zelf ziet.",
            en: "Once somebody speaks with the child without a parent, or sees a young child in person."),
        paragraph: Text(nl: "paragraaf 2.3", en: "section 2.3"), question: .whoWatches, nature: .gap,
        occasion: .always)

    /// Below this age, in years, an observation takes the place of a conversation.
    static let speakingAge = 4

    public static func findings(in file: CaseFile) -> [Finding] {
        file.dossier.minors(on: file.today).filter { !$0.data.isUnborn }.compactMap { child in
            let all = file.dossier.conversations(with: child.id)
            let isYoung = child.data.age(on: file.today).map { $0.years < speakingAge } ?? false
            let gap = isYoung ? gapWhenYoung(all, file) : gapWhenSpeaking(all, file)
            return gap.map { matter in
                Finding(
                    subjects: [child.id.id], names: [child.data.name.given], matter: matter,
                    evidence: Evidence(all).or(Evidence(child)).entries,
                    since: all.first?.data.day.latest ?? file.dossier.inFileSince(child.id),
                    ask: ask(child.data.name.given, isYoung: isYoung), remedy: .recordConversation(child: child.id))
            }
        }
    }

    private static func gapWhenYoung(_ all: [Known<ChildSpoken>], _ file: CaseFile) -> Text? {
        guard let last = all.first else { return Text(nl: "nog niet zelf gezien", en: "not yet seen in person") }
        return isOld(last, file) ? Text(nl: "te lang niet gezien", en: "not seen for too long") : nil
    }

    private static func gapWhenSpeaking(_ all: [Known<ChildSpoken>], _ file: CaseFile) -> Text? {
        let spoken = all.filter { $0.data.manner != .observed }
        guard let last = spoken.first else { return Text(nl: "nog niet zelf gesproken", en: "not yet spoken with") }
        guard let free = spoken.first(where: { $0.data.manner != .withParent }) else {
            return Text(nl: "alleen met een ouder erbij gesproken", en: "only spoken with a parent present")
        }
        if isOld(last, file) { return Text(nl: "te lang niet gesproken", en: "not spoken with for too long") }
        return isOld(free, file)
            ? Text(nl: "te lang niet zonder ouder gesproken", en: "too long not without a parent present") : nil
    }

    private static func isOld(_ conversation: Known<ChildSpoken>, _ file: CaseFile) -> Bool {
        conversation.data.day.latest.advanced(by: file.terms.childSpokenDays) < file.today
    }

    private static func ask(_ name: String, isYoung: Bool) -> Text {
        isYoung
            ? Text(
                nl: "Wie van jullie heeft \(name) zelf gezien? Hoe ging het met \(name)? Wie gaat kijken?",
                en: "Which of you has seen \(name)? How was \(name) doing? Who goes and looks?")
            : Text(
                nl: "Wie praat met \(name), één keer, en wat horen de ouders daar vooraf over?",
                en: "Who speaks with \(name), once, and what do the parents hear about it beforehand?")
    }
}
