/// What the team's own journals hold: its name, its directory of organisations and people, its terms and its meetings.
/// There is no content about any family in it.
public struct Team: Sendable {
    public let ledger: Ledger
    /// Everyone in the directory, by surname the Dutch way.
    public let people: [Known<Person>]

    public init(_ lines: [Recorded] = [], asOf: Day? = nil) {
        self.init(ledger: Ledger(lines, asOf: asOf))
    }

    init(ledger: Ledger) {
        self.ledger = ledger
        let named = ledger.known(Person.self).map { (key: $0.data.name.sortKey, person: $0) }
        people = named.sorted { $0.key < $1.key }.map(\.person)
    }

    public var name: TeamName? { ledger.known(TeamName.self).last?.data }
    public var terms: Terms { Terms(ledger.known(TeamTerms.self).last?.data) }
    public var organisations: [Known<Organisation>] { ledger.known(Organisation.self) }

    /// Meetings, earliest first.
    public var meetings: [Known<Meeting>] { ledger.known(Meeting.self).sorted { $0.data.day < $1.data.day } }

    /// Who recorded something, by name: somebody of the directory, or whom the file names that it came in with.
    public func typist(_ provenance: Provenance) -> PersonName? {
        provenance.imported?.name ?? professional(provenance.by)?.name
    }

    /// A person as he or she is now, to be kept in a family's entry.
    public func professional(_ reference: Reference<Person>) -> Professional? {
        guard let person = ledger[reference] else { return nil }
        let organisation = ledger[person.data.organisation]?.data
        return Professional(
            person: person.id, name: person.data.name, role: person.data.role,
            organisation: organisation?.name ?? "", sector: organisation?.sector ?? .other(""),
            side: organisation?.side ?? .known(.both))
    }
}
