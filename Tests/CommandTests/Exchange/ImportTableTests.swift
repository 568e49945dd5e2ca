import Support
import Testing

@Suite struct ImportTableTests {
    let household: Household

    init() throws {
        household = try Household()
    }

    private func takeIn(_ text: String, _ words: [String] = []) throws -> ProgramRun {
        household.takeIn(try household.write(text, to: "tabel.csv"), ["--csv", "--family", "J-014"] + words)
    }

    @Test func `A table of signals comes in once`() throws {
        let table = "datum;tekst;over;vastgelegd\n23-11-2026;te laat;Sem;\nnov 2025;ziek;1;2025-12-01\n"
        #expect(try takeIn(table).output == "✓ J-014: 2 signalen ingelezen.\n")
        #expect(try takeIn(table).output == "✓ J-014: alles was er al. Er is niets veranderd.\n")
        let signals = try household.signals()
        #expect(signals.map(\.data.text) == ["te laat", "ziek"])
        #expect(signals.map(\.provenance.at.day.description) == [Household.today, "2025-12-01"])
        #expect(try takeIn(table + "2026;nieuw;;\n").output == "✓ J-014: 1 signaal ingelezen.\n")
        #expect(household.run(["verify"]).code == 0)
    }

    @Test func `A table with faults names them all and nothing comes in`() throws {
        let run = try takeIn("date,text,about\never,late,Sem\n2026,,Piet\n", ["--lang", "en"])
        #expect(run.code == 1 && run.output.isEmpty)
        #expect(run.complaint.split(separator: "\n").count == 4, "\(run.complaint)")
        #expect(run.complaint.hasPrefix("line 2, column 1, datum: This date cannot be read."))
        #expect(!run.complaint.contains("Piet"))
        #expect(try household.storedSignals().isEmpty)
    }
}
