/// When those involved look back together, and how often (report ch. 5, question 5).
public struct LookBack: EventKind {
    public static let word = "lookback.agreed"
    public var day: Day
    /// The interval in days after that, when one was agreed.
    public var everyDays: Int?
    public var discussion: Reference<Discussion>?

    public init(day: Day, everyDays: Int? = nil, discussion: Reference<Discussion>? = nil) {
        self.day = day
        self.everyDays = everyDays
        self.discussion = discussion
    }

    public var references: [EntryID] { [discussion?.id].compactMap { $0 } }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "terugkijken op \(day.words.nl)", en: "look back on \(day.words.en)")
    }
}
