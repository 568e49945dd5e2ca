/// The end of a family's discussion: from here on its minutes can be made.
public struct Closing: EventKind {
    public static let word = "discussion.closed"
    public var discussion: Reference<Discussion>
    public var day: Day
    /// `HH:MM`.
    public var time: String?

    public init(discussion: Reference<Discussion>, day: Day, time: String? = nil) {
        self.discussion = discussion
        self.day = day
        self.time = time
    }

    public var references: [EntryID] { [discussion.id] }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "bespreking gesloten", en: "discussion closed")
    }
}
