import Domain
import Support
import Testing

/// The regisseur's own list between meetings.
@Suite struct OpenWorkTests {
    @Test func `It holds only families of which the person is regisseur now`() throws {
        let seeds = try Seeded.all()
        let team = Team(seeds[0].teamLines)
        let today = seeds[0].today
        let dossiers = seeds.map { $0.dossier() }
        let regisseurs = dossiers.flatMap { $0.regisseurs(on: today) }.compactMap(\.data.regisseur.person)
        let person = try #require(regisseurs.first)
        let work = OpenWork(of: person, in: dossiers, team, on: today)
        #expect(!work.items.isEmpty)
        for code in Set(work.items.map(\.code)) {
            let dossier = try #require(dossiers.first { $0.code == code })
            let who = RegieRole.allCases.flatMap { dossier.regisseurs(on: today, role: $0) }
            #expect(who.contains { $0.data.regisseur.person == person }, "\(code)")
        }
    }

    @Test func `A child who is not safe now comes first, then what is due by date, then what has none`() throws {
        let seeds = try Seeded.all()
        let team = Team(seeds[0].teamLines)
        let today = seeds[0].today
        for person in team.people {
            let items = OpenWork(of: person.id, in: seeds.map { $0.dossier() }, team, on: today).items
            let rest = items.drop { $0.matter == .notSafeNow }
            #expect(!rest.contains { $0.matter == .notSafeNow })
            let days = rest.map(\.due)
            #expect(days.compactMap { $0 } == days.compactMap { $0 }.sorted())
            #expect(!days.drop { $0 != nil }.contains { $0 != nil }, "undated ones are last")
        }
    }

    @Test func `Nobody who has no family gets a list`() throws {
        let seeds = try Seeded.all()
        let work = OpenWork(
            of: Reference(EntryID("p-nobody")), in: seeds.map { $0.dossier() }, Team(seeds[0].teamLines),
            on: seeds[0].today)
        #expect(work.items.isEmpty)
    }
}
