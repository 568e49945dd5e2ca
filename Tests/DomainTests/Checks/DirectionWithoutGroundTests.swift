import Domain
import Support
import Testing

@Suite struct DirectionWithoutGroundTests {
    private var family = CaseBuilder()
    private let sem: Reference<Member>

    init() { sem = family.child("Sem") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(DirectionWithoutGround.self, in: family.file()) }

    @Test mutating func `What was taken over says why`() {
        let taken = family.add(OwnStrength(domain: .money, direction: .takenOver, day: .on("2026-04-14")))
        #expect(asked(family) == Asked("Geld: overgenomen, niet gezegd waarom", [["e3"]]))
        family.correct(
            taken, OwnStrength(domain: .money, direction: .takenOver, basis: "bewind", day: .on("2026-04-14")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `What the family has in hand is asked again when a child is not safe`() {
        family.add(OwnStrength(domain: .parenting, direction: .family, day: .on("2026-04-14")))
        family.add(OwnStrength(domain: .money, direction: .family, day: .on("2026-04-14")))
        #expect(asked(family) == .nothing)
        family.add(SafetyJudgement(child: sem, answer: .no, by: .smit, day: .on("2026-11-03")))
        #expect(
            asked(family)
                == Asked("Opvoeden en opgroeien: bij het gezin, terwijl een kind nu niet veilig is", [["e3", "e5"]]))
    }

    @Test mutating func `And when the agreed moment came without a decision`() {
        family.add(OwnStrength(domain: .safety, direction: .family, day: .on("2026-04-14")))
        let up = family.add(ScalingUp(trigger: "deur dicht", action: "Raad", actor: .kaya, day: .on("2026-05-01")))
        family.add(TriggerMet(scalingUp: up, day: .on("2026-07-08")))
        #expect(
            asked(family).line == "Veiligheid: bij het gezin, terwijl het moment om op te schalen kwam")
        family.add(OwnStrength(domain: .safety, direction: .supported, day: .on("2026-07-10")))
        #expect(asked(family) == .nothing)
    }
}
