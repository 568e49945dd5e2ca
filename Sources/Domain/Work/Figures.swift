/// How a team's families stand, without names, for those who pay for it and decide about it (report ch. 5: what a
/// neighbourhood needs is seen in its cases). Every number is a number of families.
///
/// A number below five is never told, nor one that all but a few share, because the few could be known; all others are
/// rounded to five. The families are taken as they stood when the month before ended, so that two reports of one month
/// say the same, and the difference of two months tells of no single family.
public struct Figures: Sendable {
    /// The day whose end it is about: the last of the month before.
    public let until: Day
    public let families: Count
    public let figures: [Figure]

    /// One number with what it is about.
    public struct Figure: Sendable {
        public let topic: Topic
        public let label: Text
        /// A lasting word for whoever reads it by program.
        public let word: String
        public let count: Count
    }

    /// What figures stand together about.
    public enum Topic: String, Sendable, CaseIterable {
        case questions, safety, lookingBack = "looking-back", sectors, helpThatDidNotCome = "help-that-did-not-come"

        public var label: Text {
            switch self {
            case .questions:
                Text(
                    nl: "De vijf vragen: beantwoord bij de laatste bespreking",
                    en: "The five questions: answered at the last discussion")
            case .safety: Text(nl: "Veiligheid van de kinderen", en: "Safety of the children")
            case .lookingBack: Text(nl: "Terugkijken", en: "Looking back")
            case .sectors:
                Text(nl: "Wie er bij een probleem niet bij is", en: "Who is not there for a problem")
            case .helpThatDidNotCome:
                Text(
                    nl: "Hulp die niet kwam, in de twaalf maanden ervoor",
                    en: "Help that did not come, in the twelve months before")
            }
        }
    }

    /// A number of families as it may be told.
    public enum Count: Sendable, Hashable {
        /// None, or so few that they could be known.
        case fewerThanFive
        /// All, or all but so few that those could be known.
        case allOrNearly
        /// Rounded to five.
        case about(Int)

        public init(_ number: Int, of total: Int) {
            switch (number, total - number) {
            case (..<5, _): self = .fewerThanFive
            case (_, ..<5): self = .allOrNearly
            default: self = .about((number + 2) / 5 * 5)
            }
        }

        public var label: Text {
            switch self {
            case .fewerThanFive: Text(nl: "minder dan 5", en: "fewer than 5")
            case .allOrNearly: Text(nl: "alle of bijna alle", en: "all or nearly all")
            case .about(let number): Text(nl: "ongeveer \(number)", en: "about \(number)")
            }
        }
    }

    public init(_ dossiers: [Dossier], _ team: Team, on today: Day) {
        let first = Day(year: today.year, month: today.month, day: 1) ?? today
        let last = first.advanced(by: -1)
        let then = team.asItStood(on: last)
        let files = dossiers.map { CaseFile(dossier: $0.asItStood(on: last), team: then, today: last) }
            .filter { $0.dossier.family != nil }
        until = last
        families = files.count < 5 ? .fewerThanFive : .about((files.count + 2) / 5 * 5)
        figures = FamilyMeasure.all.map { measure in
            Figure(
                topic: measure.topic, label: measure.label, word: measure.word,
                count: Count(files.count(where: measure.holds), of: files.count))
        }
    }
}
