import Domain
import Support
import Testing

@Suite struct SafetyOnlyPhysicalTests {
    private var family = CaseBuilder()
    private let sem: Reference<Member>

    init() { sem = family.child("Sem") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(SafetyOnlyPhysical.self, in: family.file()) }

    private func judged(_ aspects: [SafetyAspect], _ day: String = "2026-11-02", by: Professional = .kaya)
        -> SafetyJudgement
    {
        SafetyJudgement(child: sem, answer: .yes, basis: "geen plekken", aspects: aspects, by: by, day: .on(day))
    }

    @Test mutating func `Safety is more than the physical side`() {
        family.add(judged([.physical]))
        #expect(asked(family) == Asked("Sem: alleen naar lichamelijke veiligheid gekeken", [["e3"]]))
        family.add(judged([.physical, .care], "2026-11-09"))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A colleague who looks at another side is enough`() {
        family.add(judged([.physical]))
        family.add(judged([.security], by: .smit))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Who does not say what was looked at is not asked`() {
        #expect(asked(family) == .nothing)
        family.add(judged([]))
        #expect(asked(family) == .nothing)
    }
}
