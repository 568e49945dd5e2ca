import Support
import Testing

/// Lets the disk fail under a save, and fills a real one.
@Suite(.serialized) struct FailingDiskTests {
    /// The how-manieth call writes, or syncs, the line itself.
    private func point(_ call: String, in household: Household) throws -> Strace.Point {
        let traced = try household.copy()
        let trace = traced.path + "/out/trace"
        #expect(traced.signal("nu", under: Strace.tracing(to: trace)).code == 0)
        return try #require(Strace.points(in: trace, below: "\(Household.family)/").first { $0.call == call })
    }

    @Test(
        .enabled(if: Strace.isPermitted, "strace is missing or may not trace here"),
        arguments: [
            ("write", "ENOSPC", "De schijf is vol. Maak ruimte en probeer het opnieuw."),
            ("write", "EIO", "De schijf geeft een leesfout of schrijffout bij "),
            ("fdatasync", "EIO", "De schijf bevestigt niet dat de tekst er staat. Bewaar nog eens. "),
            ("fdatasync", "ENOSPC", "De schijf bevestigt niet dat de tekst er staat. Bewaar nog eens. "),
            ("flock", "EIO", "De schijf geeft een leesfout of schrijffout bij "),
        ])
    func `A save that the disk refuses is said not to be saved`(call: String, error: String, reason: String) throws {
        let household = try Household()
        #expect(household.signal("eerder").code == 0)
        let point = try point(call, in: household)
        let run = household.signal("nu", under: Strace.failing(point, with: error))
        #expect(run.code == 5)
        #expect(run.output == "")
        #expect(run.complaint.hasPrefix("NIET BEWAARD. " + reason))
        #expect(run.complaint.hasSuffix("De tekst staat klaar als concept in het programma.\n"))
        let isWritten = call == "fdatasync"
        #expect(try household.storedSignals() == (isWritten ? ["eerder", "nu"] : ["eerder"]))
        #expect(household.run(["verify"]).code == 0)
        #expect(household.signal("daarna").code == 0)
        #expect(try household.storedSignals().last == "daarna")
        #expect(try household.journals().count == (isWritten ? 3 : 2))
        #expect(household.run(["verify"]).code == 0)
    }

    @Test(.enabled(if: Strace.isPermitted, "strace is missing or may not trace here"))
    func `Half a line that can neither be finished nor taken back is reported and stepped over`() throws {
        let household = try Household()
        #expect(household.signal("eerder").code == 0)
        let line = try #require(try household.journals().last { try !household.isEarlier($0) })
        try household.change(line) { $0 += Array(#"{"n":2,"clo"#.utf8) }
        #expect(household.run(["verify"]).code == 3)
        #expect(household.signal("daarna").code == 0)
        #expect(try household.storedSignals() == ["eerder", "daarna"])
        #expect(try household.verification().damages.allSatisfy { $0.isTornTail })
    }

    @Test(.enabled(if: SmallDisk.isPermitted, "no file system may be mounted here"))
    func `On a disk that is really full nothing half is written, and saving works again when there is room`() throws {
        let household = try Household()
        let disk = try SmallDisk(for: household)
        #expect(household.signal("eerder").code == 0)
        disk.fill()
        let long = String(repeating: "vol ", count: 4000)
        let run = household.signal(long)
        #expect(run.code == 5)
        #expect(run.complaint.hasPrefix("NIET BEWAARD. De schijf is vol. Maak ruimte en probeer het opnieuw."))
        #expect(try household.storedSignals() == ["eerder"])
        #expect(household.run(["verify"]).code == 0)
        disk.empty()
        #expect(household.signal(long).code == 0)
        #expect(try household.storedSignals().count == 2)
        #expect(household.run(["verify"]).code == 0)
    }
}
