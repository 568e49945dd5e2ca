import Domain
import Support
import Testing

@Suite struct NoContributionTests {
    private var family = CaseBuilder()
    private let sem: Reference<Member>

    init() {
        sem = family.child("Sem")
        family.add(Involvement(professional: .smit, since: .on("2026")))
    }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(NoContribution.self, in: family.file()) }

    @Test mutating func `Who was not there and recorded nothing since is asked`() {
        #expect(asked(family) == .nothing)
        family.worry("2026-02-01", about: [sem])
        family.closedDiscussion("2026-06-02")
        #expect(asked(family) == Asked("J. Smit: niets vastgelegd sinds het laatste overleg", [["e3", "e5"]]))
    }

    @Test mutating func `Being there, or anything recorded since, is a contribution`() {
        let talk = family.closedDiscussion("2026-06-02")
        var (present, saw, judged) = (family, family, family)
        present.add(Attendance(discussion: talk, professionals: [ProfessionalPresence(.smit, .present)]))
        saw.worry("2026-08-01", about: [sem])
        judged.add(SafetyJudgement(child: sem, answer: .yes, by: .smit, day: .on("2026-08-01")))
        for contribution in [present, saw, judged] { #expect(asked(contribution) == .nothing) }
        family.add(Attendance(discussion: talk, professionals: [ProfessionalPresence(.smit, .absent)]))
        #expect(asked(family).evidence == [["e3", "e4"]])
    }

    @Test mutating func `Who came after the last discussion has time`() {
        family.closedDiscussion("2026-06-02")
        family.add(Involvement(professional: .kaya, since: .on("2026-07-01")), on: "2026-07-01")
        #expect(asked(family).evidence == [["e3", "e4"]])
    }
}
