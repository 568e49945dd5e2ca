import Support
import Testing

@Suite struct SignalDraftTests {
    @Test(.enabled(if: Strace.isPermitted, "strace is missing or may not trace here"))
    func `Every text that could not be saved is kept, and it is said where`() throws {
        let household = try Household()
        #expect(household.signal("eerder").code == 0)
        let trace = household.path + "/out/trace"
        let traced = try household.copy()
        #expect(traced.signal("nu", under: Strace.tracing(to: trace)).code == 0)
        let point = try #require(
            Strace.points(in: trace, below: "\(Household.family)/").first { $0.call == "write" })
        let texts = ["eerste tekst", "tweede tekst", "derde tekst"]
        let runs = texts.map { household.signal($0, under: Strace.failing(point, with: "EIO")) }
        #expect(runs.map(\.code) == [5, 5, 5])
        #expect(runs[0].complaint.hasSuffix(" De tekst staat klaar als concept in het programma.\n"))
        for run in runs.dropFirst() {
            #expect(
                run.complaint.hasSuffix(
                    " Er was al een concept. Deze tekst komt in het programma aan de beurt als dat is bewaard of gewist.\n"
                ))
        }
        let kept = household.shell(#"cat "$XDG_STATE_HOME"/wijkoverleg/stores/*/drafts/*/*.draft"#).output
        for text in texts { #expect(kept.contains(text)) }
    }
}
