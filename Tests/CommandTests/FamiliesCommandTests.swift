import FoundationEssentials
import Support
import Testing

@Suite struct FamiliesCommandTests {
    let household: Household

    init() throws {
        household = try Household(.example)
    }

    @Test func `Families are listed by code, with ages and without a family's names`() throws {
        let run = household.run(["families"])
        #expect(run.code == 0)
        #expect(run.complaint == "")
        #expect(run.lines.first?.hasPrefix("Gezin   Kinderen") == true)
        let line = try #require(run.lines.first { $0.hasPrefix("J-014") })
        #expect(line.contains("2, 6, 11 jr"))
        #expect(line.contains("– niemand –"))
        #expect(line.contains("1 2 3 4 5"))
        #expect(line.hasSuffix("12 okt, te laat"))
        for name in ["Amira", "Yara", "Sem", "Noor", "Selmani", "Rahimi"] { #expect(!run.output.contains(name)) }
    }

    @Test func `The list is in English where that is asked for`() {
        #expect(household.run(["families", "--lang", "en"]).output.contains("12 Oct, late"))
    }

    @Test func `The list as JSON has the documented keys`() throws {
        struct Family: Decodable {
            struct Child: Decodable {
                let ageInMonths: Int?
                let isUnborn: Bool
            }
            let code: String
            let id: String
            let children: [Child]
            let regie: [String]
            let isJustEntered: Bool
            let openQuestions: [Int]
            let lastDiscussed: String?
            let newSignals: Int?
            let lookBack: String?
            let isLookBackLate: Bool
        }
        let run = household.run(["families", "--json"])
        let families = try JSONDecoder().decode([Family].self, from: Data(run.output.utf8))
        #expect(families.map(\.code) == families.map(\.code).sorted())
        let family = try #require(families.first { $0.code == "J-014" })
        #expect(family.id == Household.family)
        #expect(family.children.map { ($0.ageInMonths ?? 0) / 12 } == [2, 6, 11])
        #expect(family.regie == [])
        #expect(family.openQuestions == [1, 2, 3, 4, 5])
        #expect(family.lastDiscussed == "2026-08-14")
        #expect(family.newSignals == 3)
        #expect(family.lookBack == "2026-10-12")
        #expect(family.isLookBackLate)
        #expect(!family.isJustEntered)
    }

    @Test func `A team without families says so`() throws {
        let empty = try Household(.nothing)
        #expect(empty.run(["init", empty.store]).code == 0)
        #expect(empty.run(["families"]).output == "Er staat nog geen gezin in dit team.\n")
    }
}
