import Domain
import Support
import Testing

@Suite struct LookBackNotFixedTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(LookBackNotFixed.self, in: family.file()) }

    private mutating func closedDiscussion(_ day: String) -> Reference<Discussion> {
        let discussion = family.add(Discussion(day: .on(day)), on: day)
        family.add(Closing(discussion: discussion, day: .on(day)), on: day)
        return discussion
    }

    @Test mutating func `No date was ever agreed`() {
        #expect(asked(family) == Asked("Terugkijken: niet afgesproken wanneer", [["e1"]]))
        _ = closedDiscussion("2026-08-14")
        #expect(asked(family) == Asked("Terugkijken: niet afgesproken wanneer", [["e2"]]))
        #expect(LookBackNotFixed.findings(in: family.file()).first?.since == .on("2026-08-14"))
    }

    @Test mutating func `A date that went by is late from the day after`() {
        family.add(LookBack(day: .on("2026-10-12")))
        #expect(Asked(LookBackNotFixed.self, in: family.file(on: "2026-10-12")) == .nothing)
        #expect(asked(family) == Asked("Terugkijken: 12 okt, te laat", [["e2"]]))
    }

    @Test mutating func `A discussion that was closed without a new date leaves none`() {
        family.add(LookBack(day: .on("2026-08-14")))
        _ = closedDiscussion("2026-08-14")
        #expect(asked(family) == Asked("Terugkijken: besproken 14 aug, geen nieuwe datum", [["e2", "e3"]]))
        family.add(LookBack(day: .on("2026-12-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A discussion in between leaves the date as it stands`() {
        family.add(LookBack(day: .on("2026-12-01")))
        _ = closedDiscussion("2026-11-10")
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A next date beyond the agreed interval is named`() {
        let first = closedDiscussion("2026-10-06")
        family.add(LookBack(day: .on("2026-11-17"), everyDays: 42, discussion: first), on: "2026-10-06")
        let second = closedDiscussion("2026-11-17")
        let next = family.add(LookBack(day: .on("2027-01-19"), discussion: second), on: "2026-11-17")
        #expect(
            asked(family)
                == Asked("Terugkijken: 19 jan 2027, later dan afgesproken: elke 42 dagen", [["e4", "e7"]]))
        family.correct(next, LookBack(day: .on("2026-12-29"), discussion: second))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A longer interval that was agreed anew is no gap`() {
        let first = closedDiscussion("2026-10-06")
        family.add(LookBack(day: .on("2026-11-17"), everyDays: 42, discussion: first), on: "2026-10-06")
        let second = closedDiscussion("2026-11-17")
        family.add(LookBack(day: .on("2027-01-19"), everyDays: 90, discussion: second), on: "2026-11-17")
        #expect(asked(family) == .nothing)
    }
}
