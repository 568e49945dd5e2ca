/// A professional in the team's directory: name, role and organisation, each replaced by a correction when it changes.
public struct Person: EventKind {
    public static let word = "person.recorded"
    public static let scope = EventScope.team
    public var name: PersonName
    /// What the person does there, in their own words: "leerkracht groep 4".
    public var role: String
    public var organisation: Reference<Organisation>

    public init(name: PersonName, role: String, organisation: Reference<Organisation>) {
        self.name = name
        self.role = role
        self.organisation = organisation
    }

    public var references: [EntryID] { [organisation.id] }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !name.isEmpty else {
            throw Refusal(Text(nl: "Vul een naam in.", en: "Enter a name."), field: "name")
        }
    }

    public func summary(in dossier: Dossier) -> Text {
        Text(verbatim: "\(name.full), \(role)")
    }
}
