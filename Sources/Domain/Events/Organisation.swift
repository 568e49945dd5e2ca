/// An organisation in the team's directory: the local map that professionals must know (report 1.2.2).
public struct Organisation: EventKind {
    public static let word = "organisation.recorded"
    public static let scope = EventScope.team
    public var name: String
    public var sector: Term<Sector>
    public var side: Term<Side>
    public var phone: String?
    /// What others may expect of it.
    public var mayExpect: String?

    public init(
        name: String, sector: Term<Sector>, side: Term<Side>? = nil, phone: String? = nil, mayExpect: String? = nil
    ) {
        self.name = name
        self.sector = sector
        self.phone = phone
        self.mayExpect = mayExpect
        if let side {
            self.side = side
        } else if case .known(let word) = sector {
            self.side = .known(word.side)
        } else {
            self.side = .known(.both)
        }
    }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !name.isEmpty else {
            throw Refusal(
                Text(nl: "Vul de naam van de organisatie in.", en: "Enter the organisation’s name."), field: "name")
        }
    }

    public func summary(in dossier: Dossier) -> Text {
        sector.label.nl == name ? sector.label : Text(verbatim: "\(name), ") + sector.label
    }
}
