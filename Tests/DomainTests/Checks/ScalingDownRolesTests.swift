import Domain
import Support
import Testing

@Suite struct ScalingDownRolesTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(ScalingDownRoles.self, in: family.file()) }

    @Test mutating func `Each of the four roles needs a name`() {
        let down = family.add(ScalingDown(text: "minder", stays: .kaya, warns: .smit, day: .on("2026-10-01")))
        #expect(asked(family) == Asked("Afschalen: niet afgesproken wie oplet en meldt", [["e2"]]))
        family.correct(
            down,
            ScalingDown(
                text: "minder", stays: .kaya, watches: .kaya, warns: .smit, reports: .smit, day: .on("2026-10-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Who holds a role and stops is named`() {
        family.add(
            ScalingDown(
                text: "minder", stays: .kaya, watches: .kaya, warns: .smit, reports: .smit, day: .on("2026-10-01")))
        family.add(Involvement(professional: .kaya, since: .on("2026"), until: .on("2026-12-10")))
        #expect(asked(family) == Asked("Afschalen: S. Kaya stopt zelf", [["e3", "e2"]]))
        family.add(Involvement(professional: .kaya, since: .on("2026-12-11")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A newer agreement for the same children takes the place of the older`() {
        let sem = family.child("Sem")
        family.add(ScalingDown(text: "minder", children: [sem], day: .on("2026-05-01")))
        family.add(
            ScalingDown(
                text: "minder", stays: .kaya, watches: .kaya, warns: .smit, reports: .smit, day: .on("2026-10-01")))
        #expect(asked(family) == .nothing)
    }
}
