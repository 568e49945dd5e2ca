import Support
import Testing

/// Ends the program at every system call of a save that touches a file.
@Suite(.serialized, .enabled(if: Strace.isPermitted, "strace is missing or may not trace here"))
struct KilledSaveTests {
    @Test func `A first save that is killed anywhere loses nothing that was acknowledged`() throws {
        try killEverywhere(from: try Household(), acknowledged: [])
    }

    @Test func `A later save that is killed anywhere loses nothing that was acknowledged`() throws {
        let household = try Household()
        #expect(household.signal("eerder").code == 0)
        try killEverywhere(from: household, acknowledged: ["eerder"])
    }

    private func killEverywhere(from start: Household, acknowledged: [String]) throws {
        let traced = try start.copy()
        let trace = traced.path + "/out/trace"
        #expect(traced.signal("nu", under: Strace.tracing(to: trace)).code == 0)
        let points = Strace.points(in: trace, below: traced.path)
        #expect(points.count > 40)
        var killed = 0
        for point in points {
            let household = try start.copy()
            let run = household.signal("nu", under: Strace.killing(at: point))
            if run.code == 128 + 9 { killed += 1 }
            let saved = acknowledged + (run.output.isEmpty ? [] : ["nu"])
            try check(household, after: point, acknowledged: saved)
        }
        #expect(killed > points.count * 9 / 10)
        print("killed at \(killed) of \(points.count) system calls")
    }

    private func check(_ household: Household, after point: Strace.Point, acknowledged: [String]) throws {
        let damages = try household.verification().damages
        #expect(damages.allSatisfy { $0.isTornTail }, "\(point): \(damages)")
        let before = try household.storedSignals()
        #expect(Set(before).isSuperset(of: acknowledged) && before.count <= acknowledged.count + 1, "\(point)")
        #expect(household.signal("daarna").code == 0, "\(point)")
        #expect(try household.storedSignals().sorted() == (before + ["daarna"]).sorted(), "\(point)")
        #expect(try household.verification().damages.allSatisfy { $0.isTornTail }, "\(point)")
    }
}
