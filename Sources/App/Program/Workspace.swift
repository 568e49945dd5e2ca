import Domain

/// Everything the screens read: the team and the file of every family, replaced as a whole when journals change.
public struct Workspace: Sendable {
    public let team: Team
    public let dossiers: [FamilyID: Dossier]
    /// Who else has the store open now, and which family is on their table.
    public let presences: [Presence]
    /// How many journal lines are damaged; they are skipped, and `verify` names them.
    public let damagedLines: Int

    public init(
        team: Team = Team(), dossiers: [FamilyID: Dossier] = [:], presences: [Presence] = [], damagedLines: Int = 0
    ) {
        self.team = team
        self.dossiers = dossiers
        self.presences = presences
        self.damagedLines = damagedLines
    }

    /// Somebody at another terminal.
    public struct Presence: Hashable, Sendable {
        public let person: Reference<Person>
        public let family: FamilyID?

        public init(person: Reference<Person>, family: FamilyID?) {
            self.person = person
            self.family = family
        }
    }

    /// Entries of kinds that this version cannot read.
    public var unreadEntries: Int {
        let all = dossiers.values.map(\.ledger) + [team.ledger]
        return all.reduce(0) { $0 + $1.unread.values.reduce(0, +) }
    }

    /// The families by code.
    public var families: [Dossier] {
        dossiers.values.sorted { ($0.code, $0.id) < ($1.code, $1.id) }
    }

    public func family(code: String) -> Dossier? {
        dossiers.values.first { $0.code.lowercased() == code.lowercased() }
    }
}
