/// What the team is called and where it works: the first words on every screen.
public struct TeamName: EventKind {
    public static let word = "team.named"
    public static let scope = EventScope.team
    public var name: String
    public var municipality: String?

    public init(name: String, municipality: String? = nil) {
        self.name = name
        self.municipality = municipality
    }

    public func summary(in dossier: Dossier) -> Text {
        Text(verbatim: name)
    }
}
