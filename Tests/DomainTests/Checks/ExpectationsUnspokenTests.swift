import Domain
import Support
import Testing

@Suite struct ExpectationsUnspokenTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(ExpectationsUnspoken.self, in: family.file()) }

    @Test mutating func `Once the family was discussed each says what the others may expect`() {
        family.add(Involvement(professional: .smit, since: .on("2026")))
        family.add(Involvement(professional: .smit, since: .on("2026-02")))
        #expect(asked(family) == .nothing)
        family.closedDiscussion("2026-03-03")
        #expect(asked(family) == Asked("J. Smit: verwachtingen nog niet uitgesproken", [["e2"]]))
    }

    @Test mutating func `What the professional did not confirm is still open`() {
        family.add(Involvement(professional: .smit, since: .on("2026")))
        family.closedDiscussion("2026-03-03")
        let spoken = family.add(Expectation(professional: .smit, mayExpect: "belt", day: .on("2026-03-03")))
        #expect(asked(family) == Asked("J. Smit: wat u mag verwachten, is niet bevestigd", [["e2", "e5"]]))
        family.correct(
            spoken, Expectation(professional: .smit, mayExpect: "belt", confirmed: true, day: .on("2026-03-10")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Who left needs to say nothing`() {
        family.add(Involvement(professional: .smit, since: .on("2026"), until: .on("2026-10-01")))
        family.closedDiscussion("2026-03-03")
        #expect(asked(family) == .nothing)
    }
}
