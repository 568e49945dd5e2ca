import FoundationEssentials
import Support
import Testing

@Suite struct MineCommandTests {
    let household: Household

    init() throws {
        household = try Household(.example)
    }

    @Test func `The list is by date and names nobody of a family`() throws {
        struct Row: Decodable {
            let code: String
            let id: String
            let due: String?
            let isPast: Bool
            let kind: String
            let line: String
        }
        let run = household.run(["mine", "--as", Household.person, "--json"])
        #expect(run.code == 0, "\(run.complaint)")
        let rows = try JSONDecoder().decode([Row].self, from: Data(run.output.utf8))
        let days = rows.compactMap(\.due)
        #expect(days == days.sorted())
        #expect(rows.allSatisfy { $0.isPast == ($0.due.map { $0 < Household.today } ?? false) })
        for name in ["Amira", "Yara", "Sem", "Noor", "Selmani", "Rahimi"] { #expect(!run.output.contains(name)) }
    }

    @Test func `Who has no family to direct reads so`() throws {
        let household = try Household(.small)
        let run = household.run(["mine", "--as", Household.person])
        #expect(run.output == "Er is niets te doen in gezinnen waarvan u regisseur bent.\n")
    }

    @Test func `Whoever does not say who it is gets the remedy`() {
        let run = household.run(["mine"])
        #expect(run.code == 4)
        #expect(run.complaint.contains("--as"))
    }
}
