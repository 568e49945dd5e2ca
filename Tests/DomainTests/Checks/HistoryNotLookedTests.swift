import Domain
import Support
import Testing

@Suite struct HistoryNotLookedTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(HistoryNotLooked.self, in: family.file()) }

    @Test mutating func `What is decided at a later discussion rests on the history`() {
        family.add(ScalingDown(text: "minder", day: .on("2026-03-03")))
        family.closedDiscussion("2026-03-03")
        #expect(asked(family) == .nothing)
        family.closedDiscussion("2026-06-02")
        #expect(asked(family) == .nothing)
        family.add(Plan(text: "rust", day: .on("2026-06-02")))
        #expect(asked(family) == Asked("Besloten zonder dat de tijdlijn is bekeken", [["e5", "e7"]]))
        family.add(TimelineLooked(day: .on("2026-03-03")))
        #expect(asked(family).evidence == [["e5", "e7"]])
        family.add(TimelineLooked(day: .on("2026-06-09")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A look that names the discussion counts whatever its day`() {
        family.closedDiscussion("2026-03-03")
        let talk = family.closedDiscussion("2026-06-02")
        family.add(ScalingUp(trigger: "ruzie", action: "bellen", day: .on("2026-06-01"), discussion: talk))
        #expect(asked(family).evidence == [["e6", "e4"]])
        family.add(TimelineLooked(discussion: talk, day: .on("2026-03-01")))
        #expect(asked(family) == .nothing)
    }
}
