import Domain
import Support
import Testing

@Suite struct EndingWithoutSafetyTests {
    private var family = CaseBuilder()
    private let sem: Reference<Member>

    init() { sem = family.child("Sem") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(EndingWithoutSafety.self, in: family.file()) }

    private mutating func judged(_ answer: SafetyAnswer, _ day: String) {
        family.add(SafetyJudgement(child: sem, answer: answer, by: .smit, day: .on(day)))
    }

    private static let line = "Sem: hulp werd minder, niet gezegd dat het veiliger is"

    @Test mutating func `Scaling down needs a yes that is newer than the worry`() {
        judged(.yes, "2026-04-01")
        family.worry("2026-05-01", about: [sem], topic: .abuse)
        family.add(ScalingDown(text: "minder", day: .on("2026-10-01")))
        #expect(asked(family) == Asked(Self.line, [["e4", "e5"]]))
        judged(.unknown, "2026-10-02")
        #expect(asked(family).line == Self.line)
        judged(.yes, "2026-10-03")
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `So does help that ended, whoever ended it`() {
        family.worry("2026-05-01", about: [sem], topic: .abuse)
        family.add(
            Involvement(
                professional: .vos, about: [sem], since: .on("2026"), until: .on("2026-08-01"),
                endReason: .contractEnded))
        #expect(asked(family) == Asked(Self.line, [["e4", "e3"]]))
    }

    @Test mutating func `A worry that came after the end is asked about elsewhere`() {
        family.add(ScalingDown(text: "minder", day: .on("2026-04-01")))
        family.worry("2026-05-01", about: [sem], topic: .abuse)
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Without a worry about safety help may end`() {
        family.worry("2026-05-01", about: [sem], topic: .money)
        family.add(ScalingDown(text: "minder", day: .on("2026-10-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A stay that ended needs a judgement of about then`() {
        family.add(
            Residence(
                member: sem, household: "opvang", setting: .crisisShelter, since: .on("2026-04-01"),
                until: .on("2026-08-28")))
        judged(.yes, "2026-06-22")
        #expect(asked(family) == Asked("Sem: verblijf stopte, niet gezegd dat het veilig is", [["e3", "e4"]]))
        judged(.yes, "2026-08-10")
        #expect(asked(family) == .nothing)
    }
}
