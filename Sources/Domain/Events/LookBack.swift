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
}
