/// A meeting of the team: when, who chairs, who takes notes and which families are on the table, by id only. What is said
/// about a family is kept with that family.
public struct Meeting: EventKind {
    public static let word = "meeting.planned"
    public static let scope = EventScope.team
    public var day: Day
    /// `HH:MM`.
    public var time: String?
    public var chair: Reference<Person>?
    public var noteTaker: Reference<Person>?
    @Listed public var families: [FamilyID]

    public init(
        day: Day, time: String? = nil, chair: Reference<Person>? = nil, noteTaker: Reference<Person>? = nil,
        families: [FamilyID] = []
    ) {
        self.day = day
        self.time = time
        self.chair = chair
        self.noteTaker = noteTaker
        self.families = families
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "overleg", en: "meeting")
    }
}
