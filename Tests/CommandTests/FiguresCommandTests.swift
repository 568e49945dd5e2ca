import FoundationEssentials
import Support
import Testing

@Suite struct FiguresCommandTests {
    let household: Household

    init() throws {
        household = try Household(.example)
    }

    @Test func `Figures name no family and no number below five`() throws {
        let run = household.run(["figures"])
        #expect(run.code == 0)
        #expect(run.lines.first == "Cijfers zonder namen, stand op 31 okt 2026")
        #expect(!run.output.contains("-0"), "no code of a family")
        let numbers = run.output.matches(of: /ongeveer (\d+)/).compactMap { Int($0.1) }
        #expect(!numbers.isEmpty && numbers.allSatisfy { $0 >= 5 && $0 % 5 == 0 })
        #expect(run.output.contains("minder dan 5"))
    }

    @Test func `Figures as JSON have the documented keys`() throws {
        struct Report: Decodable {
            struct Line: Decodable {
                let topic: String
                let word: String
                let label: String
                let families: Number
            }
            let until: String
            let families: Number
            let figures: [Line]
        }
        enum Number: Decodable {
            case told(Int), word(String)

            init(from decoder: any Decoder) throws {
                let value = try decoder.singleValueContainer()
                if let number = try? value.decode(Int.self) {
                    self = .told(number)
                } else {
                    self = .word(try value.decode(String.self))
                }
            }
        }
        let run = household.run(["figures", "--json"])
        let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
        #expect(report.until == "2026-10-31")
        #expect(Set(report.figures.map(\.word)).count == report.figures.count)
    }

    @Test func `A team with a few families shows no number at all`() throws {
        let household = try Household(.small)
        let run = household.run(["figures"])
        #expect(run.code == 0)
        #expect(run.output.contains("Gezinnen: minder dan 5"))
        #expect(run.output.matches(of: /ongeveer/).isEmpty)
    }
}
