import Support
import Testing

/// Ends the program at the system calls of an import that touch a file.
@Suite(.serialized, .enabled(if: Strace.isPermitted, "strace is missing or may not trace here"))
struct KilledImportTests {
    @Test func `A new family that is killed anywhere is there as a whole or not at all`() throws {
        try killEverywhere(from: try Household(.team), file: DossierFixture.small, before: [])
    }

    @Test func `What is added and killed anywhere is there as a whole or not at all`() throws {
        let household = try Household(.team)
        #expect(household.takeIn(try household.write(DossierFixture.small, to: "een.json")).code == 0)
        let signal =
            #"{"kind": "signal.recorded", "seen": "2026", "text": "a", "source": "child", "nature": "report", "tone": "worry"}"#
        let more = DossierFixture.small.replacing(
            "    {\"at\": \"2026-05\"",
            with: """
                    {"at": "2026", "by": "p-berg", "entries": [\(signal)]},
                    {"at": "2025", "by": "p-berg", "entries": [\(signal.replacing("2026", with: "2025"))]},
                    {"at": "2026-05"
                """)
        try killEverywhere(from: household, file: more, before: ["Bram komt vaak zonder ontbijt op school."])
    }

    private func killEverywhere(from start: Household, file: String, before: [String]) throws {
        let path = try start.write(file, to: "dossier.json")
        let whole = try start.copy()
        let trace = whole.path + "/out/trace"
        #expect(whole.takeIn(path, under: Strace.tracing(to: trace)).code == 0)
        let after = try whole.storedSignals()
        let all = Strace.points(in: trace, below: whole.path)
        let writing = all.filter { $0.call != "read" && $0.call != "close" }.suffix(36)
        #expect(after.count > before.count && writing.count > 20)
        var outcomes: Set<Int> = []
        for point in writing {
            let household = try start.copy()
            _ = household.takeIn(path, under: Strace.killing(at: point))
            let found = try household.storedSignals()
            #expect(found == before || found == after, "\(point): \(found)")
            outcomes.insert(found.count)
            #expect(try household.verification().damages.isEmpty, "\(point)")
            #expect(household.takeIn(path).code == 0, "\(point)")
            #expect(try household.storedSignals() == after, "\(point)")
        }
        #expect(outcomes == [before.count, after.count])
    }
}
