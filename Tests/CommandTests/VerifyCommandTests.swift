import FoundationEssentials
import Support
import Testing

@Suite struct VerifyCommandTests {
    private struct Report: Decodable {
        struct Problem: Decodable {
            let file: String
            let line: Int?
            let reason: String
        }
        let isSound: Bool
        let damages: [Problem]
        let lines: Int
    }

    private func report(_ run: ProgramRun) throws -> Report {
        try JSONDecoder().decode(Report.self, from: Data(run.output.utf8))
    }

    @Test func `A sound store takes one line`() throws {
        let household = try Household(.example)
        let run = household.run(["verify"])
        #expect(run.code == 0)
        #expect(run.lines.count == 2)
        #expect(run.output.hasPrefix("✓ Alles klopt: "))
        let json = household.run(["verify", "--json"])
        #expect(json.code == 0)
        #expect(try report(json).isSound)
    }

    @Test func `A flipped bit is named with its file, line and reason`() throws {
        let household = try Household()
        for number in 1...3 { #expect(household.signal("signaal \(number)").code == 0) }
        let journal = try #require(try household.journals().first { try ended($0, in: household) == 3 })
        try household.change(journal) { bytes in
            let second = (bytes.firstIndex(of: 10) ?? 0) + 1
            bytes[second + 20] ^= 1
        }
        let run = household.run(["verify"])
        #expect(run.code == 3)
        #expect(run.complaint == "Er is schade gevonden.\n")
        #expect(run.output.contains("\(journal.dropFirst(household.store.count + 1)), regel 2: "))
        let json = household.run(["verify", "--json", "--lang", "en"])
        #expect(json.code == 3)
        #expect(json.complaint == "Damage was found.\n")
        let report = try report(json)
        #expect(!report.isSound)
        #expect(report.damages.contains { $0.line == 2 && !$0.reason.isEmpty })
    }

    @Test func `A torn tail is named and nothing is repaired away`() throws {
        let household = try Household()
        #expect(household.signal("heel").code == 0)
        let journal = try #require(try household.journals().last)
        try household.change(journal) { $0 += Array(#"{"n":9,"clock":"#.utf8) }
        let run = household.run(["verify"])
        #expect(run.code == 3)
        #expect(run.output.contains("De laatste regel is niet af (15 bytes)."))
        #expect(household.run(["verify"]).output == run.output)
    }

    @Test func `A header that cannot be read is damage`() throws {
        let household = try Household()
        try household.change(household.store + "/wijkoverleg.json") { $0 = Array("{".utf8) }
        let run = household.run(["verify"])
        #expect(run.code == 3)
        #expect(run.complaint.hasPrefix("wijkoverleg.json is niet te lezen."))
    }

    @Test func `A file that others may read is damage`() throws {
        let household = try Household()
        let journal = try #require(try household.journals().first)
        #expect(household.shell("chmod 644 '\(journal)'").code == 0)
        let run = household.run(["verify"])
        #expect(run.code == 3)
        #expect(run.output.contains("Anderen op deze computer kunnen erbij (rechten 644)."))
    }

    private func ended(_ journal: String, in household: Household) throws -> Int {
        var ends = 0
        try household.change(journal) { bytes in ends = bytes.count { $0 == 10 } }
        return ends
    }
}
