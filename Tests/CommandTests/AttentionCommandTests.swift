import FoundationEssentials
import Support
import Testing

@Suite struct AttentionCommandTests {
    let household: Household
    /// Stand in confidential entries of the example only; see `Seeds.confidentialWords`.
    private let confidentialWords = [
        "Zilverschoon", "paniekstoornis", "kapstok", "Lavendelpad", "broodrooster", "hobbelpaard", "Ossenkamp",
        "breinaald", "mistbank", "Sleutelbloem", "Lisdodde", "draaiorgel", "wolkenkrabber",
    ]

    init() throws {
        household = try Household(.example)
    }

    @Test func `Points stand under their question, patterns before gaps, with norm, facts and remedy`() throws {
        let run = household.run(["attention", "J-014"])
        #expect(run.code == 0)
        let first = try #require(run.lines.firstIndex { $0.hasPrefix("VRAAG 1") })
        let second = try #require(run.lines.firstIndex { $0.hasPrefix("VRAAG 2") })
        let signs = run.lines[first..<second].compactMap(\.first).filter { "▲○".contains($0) }
        #expect(signs.contains("▲"))
        #expect(signs == signs.sorted { $0 == "▲" && $1 == "○" })
        #expect(run.output.contains("▲ 4 meldingen, 3 incidenten huiselijk geweld"))
        #expect(run.output.contains("  rust op    22 sep 2025  melding via Veilig Thuis"))
        #expect(run.output.contains("paragraaf 4.2)"))
        #expect(run.output.contains("  doen       → "))
        #expect(run.lines.allSatisfy { $0.count <= 80 })
    }

    @Test(arguments: ["B-003", "D-031", "J-014", "K-030", "L-027", "M-007", "P-009", "R-002", "V-021"])
    func `What is confidential is not in it`(code: String) {
        for words in [["attention", code], ["attention", code, "--json"]] {
            let run = household.run(words)
            #expect(run.code == 0)
            for word in confidentialWords { #expect(!run.output.contains(word)) }
        }
    }

    @Test func `A confidential entry is a shaded place with its date`() {
        #expect(household.run(["attention", "J-014"]).output.contains("8 dec 2025   ▒ vertrouwelijk"))
        #expect(household.run(["attention", "J-014", "--lang", "en"]).output.contains("▒ confidential"))
    }

    @Test func `A child who is not safe now comes before everything`() throws {
        let household = try Household()
        try household.judgeUnsafe("hij durft niet naar huis")
        let lines = household.run(["attention", "J-014"]).lines
        #expect(lines[2] == "! NU ONVEILIG")
        #expect(lines[3].contains("Sem nu veilig? nee, zegt M. de Wit"))
        #expect(!lines.contains { $0.contains("durft") }, "the ground of a no is not for everyone")
        #expect(lines.contains { $0.hasSuffix("Wie belt nu? Nog niet vastgelegd ○") })
    }

    @Test func `That a child is not safe is shown where the reason is confidential`() throws {
        let household = try Household()
        try household.judgeUnsafe("hij durft niet naar huis", confidential: true)
        let run = household.run(["attention", "J-014"])
        #expect(run.lines[2...3].elementsEqual(["! NU ONVEILIG", "             23 nov       ▒ vertrouwelijk"]))
        #expect(!run.output.contains("durft"))
        #expect(!household.run(["attention", "J-014", "--json"]).output.contains("durft"))
    }

    @Test func `Points as JSON have the documented keys`() throws {
        struct Report: Decodable {
            struct Fact: Decodable {
                let day: String
                let text: String?
                let isConfidential: Bool
            }
            struct Item: Decodable {
                let ask: String
                let evidence: [Fact]
                let remedy: String
            }
            struct Point: Decodable {
                let check: String
                let question: Int
                let isPattern: Bool
                let line: String
                let norm: String
                let paragraph: String
                let since: String?
                let caution: String?
                let findings: [Item]
            }
            struct Judgement: Decodable {
                let judgement: Fact
                let arranged: [Fact]
            }
            struct Decision: Decodable {
                let line: String
                let decision: Fact
                let by: String?
            }
            let code: String
            let day: String
            let notSafeNow: [Judgement]
            let points: [Point]
            let setAside: [Decision]
        }
        let run = household.run(["attention", "j-014", "--json"])
        let report = try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
        #expect(report.code == "J-014")
        #expect(report.day == Household.today)
        #expect(report.points.map(\.question) == report.points.map(\.question).sorted())
        #expect(report.points.allSatisfy { !$0.findings.isEmpty && !$0.paragraph.isEmpty })
        let facts = report.points.flatMap(\.findings).flatMap(\.evidence)
        #expect(facts.contains { $0.isConfidential })
        #expect(facts.allSatisfy { ($0.text == nil) == $0.isConfidential })
    }

    @Test func `On an earlier day it says what the file could tell then, and nothing that came later`() {
        let then = household.run(["attention", "J-014", "--as-of", "2025-10-01"])
        let now = household.run(["attention", "J-014"])
        #expect(then.code == 0)
        #expect(then.lines.first == "Aandachtspunten bij J-014, 1 okt 2025")
        #expect(!then.output.contains("2026"))
        #expect(then.output != now.output)
    }

    @Test func `A day that is still to come is refused with what to do`() {
        let run = household.run(["attention", "J-014", "--as-of", "2027-01-01"])
        #expect(run.code == 1)
        #expect(run.complaint.contains("Noem een dag tot en met vandaag."))
    }

    @Test func `The history names for each point when it came and when it went`() throws {
        let run = household.run(["attention", "J-014", "--history"])
        #expect(run.code == 0)
        #expect(run.lines.first == "Wat het dossier van J-014 kon vertellen, en wanneer")
        #expect(run.lines.allSatisfy { $0.count <= 80 })
        #expect(run.lines.contains { $0.contains("– nu") && $0.contains("▲") })
        struct History: Decodable {
            struct Spell: Decodable {
                let check: String
                let question: Int
                let isPattern: Bool
                let line: String
                let from: String
                let until: String?
            }
            let code: String
            let day: String
            let spells: [Spell]
        }
        let json = household.run(["attention", "J-014", "--history", "--json"]).output
        let history = try JSONDecoder().decode(History.self, from: Data(json.utf8))
        #expect(history.spells.map(\.from) == history.spells.map(\.from).sorted())
        #expect(history.spells.contains { $0.until != nil } && history.spells.contains { $0.until == nil })
        for word in confidentialWords { #expect(!json.contains(word)) }
    }
}
