/// This family's part of one meeting, from opening to closing; everything said in it names it.
public struct Discussion: EventKind {
    public static let word = "discussion.opened"
    public var day: Day
    /// `HH:MM`.
    public var time: String?
    public var meeting: Reference<Meeting>?
    public var chair: Professional?
    public var noteTaker: Professional?
    public var purpose: String?

    public init(
        day: Day, time: String? = nil, meeting: Reference<Meeting>? = nil, chair: Professional? = nil,
        noteTaker: Professional? = nil, purpose: String? = nil
    ) {
        self.day = day
        self.time = time
        self.meeting = meeting
        self.chair = chair
        self.noteTaker = noteTaker
        self.purpose = purpose
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "besproken op \(day.words.nl)", en: "discussed on \(day.words.en)")
    }
}
