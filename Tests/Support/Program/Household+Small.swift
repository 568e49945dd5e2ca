import Domain
import Store

extension Household {
    /// A surname in the small store; it may be in no path.
    public static let surname = "Verzonnen"

    /// Writes one organisation, one person and family J-014, as an installation of long ago.
    func fill(withFamily: Bool) throws {
        let store = try Store.open(at: store, state: path + "/earlier")
        let person = Reference<Person>(EntryID(Household.person))
        guard let moment = Moment("2026-01-05T09:00:00+01:00") else { return }
        let team: [Entry] = [
            Entry(id: EntryID("team-name"), TeamName(name: "De Linde")),
            Entry(
                id: EntryID("o-wijkteam"), Organisation(name: "Wijkteam De Linde", sector: .known(.neighbourhoodTeam))),
            Entry(
                id: person.id,
                Person(
                    name: PersonName(given: "Marijke", prefix: "de", surname: "Wit"), role: "gezinswerker",
                    organisation: Reference(EntryID("o-wijkteam")))),
        ]
        try store.append(team, to: .team, by: person, at: moment)
        guard withFamily else { return }
        let family = FamilyID(Household.family)
        try store.newFamily(family)
        let members: [Entry] = [
            Entry(id: EntryID("family"), Family(code: "J-014")), Household.member("m-1", "Amira", .mother),
            Household.member("m-2", "Sem", .child, "2020-05-04"), Household.member("m-3", "Noor", .child, "2024-06-18"),
        ]
        try store.append(members, to: .family(family), by: person, at: moment)
    }

    /// Has the person of the tests judge that Sem is not safe now.
    public func judgeUnsafe(_ basis: String, confidential: Bool? = nil) throws {
        let judgement = SafetyJudgement(
            child: Reference(EntryID("m-2")), answer: .no, basis: basis, by: .deWit, day: .on("2026-11-23"))
        try record(Entry(id: EntryID("judgement"), judgement, confidential: confidential))
    }

    /// Puts the family on the table and leaves it there.
    public func openDiscussion() throws {
        try record(Entry(id: EntryID("discussion"), Discussion(day: .on(Household.today), chair: .deWit)))
    }

    private func record(_ entry: Entry) throws {
        let store = try Store.open(at: store, state: path + "/earlier")
        guard let moment = Moment("\(Household.today)T09:00:00+01:00") else { return }
        let person = Reference<Person>(EntryID(Household.person))
        try store.append([entry], to: .family(FamilyID(Household.family)), by: person, at: moment)
    }

    private static func member(_ id: String, _ name: String, _ role: MemberRole, _ birth: String? = nil) -> Entry {
        let member = Member(
            name: PersonName(given: name, surname: surname), role: role, birth: birth.flatMap { PartialDay($0) })
        return Entry(id: EntryID(id), member)
    }
}
