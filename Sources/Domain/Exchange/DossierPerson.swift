/// Somebody of another team's directory, as a dossier tells of him or her: who recorded an entry, and how to reach those
/// who are named in it. It is no entry of this team's own directory.
public struct DossierPerson: Codable, Hashable, Sendable {
    /// As it stands at `by` of a save, and at `person` of a professional in an entry.
    public var id: Reference<Person>
    public var name: PersonName
    public var role: String?
    public var organisation: String?
    public var sector: Term<Sector>?
    public var side: Term<Side>?
    public var phone: String?
    public var email: String?
    public var reachable: String?

    public init(id: Reference<Person>, name: PersonName) {
        self.id = id
        self.name = name
    }
}

extension DossierPerson {
    /// Somebody as the team's directory has him or her now.
    public init?(_ reference: Reference<Person>, in team: Team) {
        guard let person = team.ledger[reference], let known = team.professional(reference) else { return nil }
        self.init(id: reference, name: known.name)
        role = known.role
        organisation = known.organisation
        sector = known.sector
        side = known.side
        phone = person.data.phone
        email = person.data.email
        reachable = person.data.reachable
    }
}
