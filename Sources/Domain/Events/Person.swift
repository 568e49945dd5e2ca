/// A professional in the team's directory: name, role and organisation, each replaced by a correction when it changes.
public struct Person: EventKind {
    public static let word = "person.recorded"
    public static let scope = EventScope.team
    public var name: PersonName
    /// What the person does there, in their own words: "leerkracht groep 4".
    public var role: String
    public var organisation: Reference<Organisation>
    public var phone: String?
    public var email: String?
    /// When: "di–do, 9–17".
    public var reachable: String?
    /// Who stands in.
    public var deputy: Reference<Person>?
    /// What the person may decide without asking.
    public var mandate: String?
    /// What others may expect.
    public var mayExpect: String?
    /// Here since, and left on; nothing of both for who simply works here.
    public var since: Day?
    public var until: Day?

    public init(
        name: PersonName, role: String, organisation: Reference<Organisation>, phone: String? = nil,
        email: String? = nil, reachable: String? = nil, deputy: Reference<Person>? = nil, mandate: String? = nil,
        mayExpect: String? = nil, since: Day? = nil, until: Day? = nil
    ) {
        self.name = name
        self.role = role
        self.organisation = organisation
        self.phone = phone
        self.email = email
        self.reachable = reachable
        self.deputy = deputy
        self.mandate = mandate
        self.mayExpect = mayExpect
        self.since = since
        self.until = until
    }

    public var references: [EntryID] { [organisation.id] + [deputy?.id].compactMap { $0 } }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !name.isEmpty else {
            throw Refusal(Text(nl: "Vul een naam in.", en: "Enter a name."), field: "name")
        }
        try Refusal.unlessOrdered(since, until)
    }

    /// Whether the person works here on that day, as far as recorded.
    public func holds(on day: Day) -> Bool { day.lies(from: since ?? day, to: until) }

    public var turningDays: [PartialDay] { [since.map(PartialDay.init), until.map(PartialDay.init)].compactMap { $0 } }

    public func summary(in dossier: Dossier) -> Text {
        Text(verbatim: "\(name.full), \(role)")
    }
}
