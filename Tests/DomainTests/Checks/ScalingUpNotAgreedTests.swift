import Domain
import Support
import Testing

@Suite struct ScalingUpNotAgreedTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(ScalingUpNotAgreed.self, in: family.file()) }

    private mutating func agree() -> Reference<ScalingUp> {
        family.add(ScalingUp(trigger: "deur dicht", action: "Raad", actor: .kaya, day: .on("2026-05-01")))
    }

    @Test mutating func `Without a worry about safety nothing is asked`() {
        let sem = family.child("Sem")
        family.worry("2026-04-01", about: [sem], topic: .money)
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `After a worry about safety there has to be an agreement`() {
        _ = family.child("Sem")
        family.worry("2026-04-01", topic: .abuse)
        #expect(asked(family) == Asked("Niet afgesproken wanneer jullie opschalen", [["e3"]]))
        _ = agree()
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `The moment that came waits for a decision`() {
        _ = family.child("Sem")
        let up = agree()
        let met = family.add(TriggerMet(scalingUp: up, day: .on("2026-07-08")))
        #expect(
            asked(family) == Asked("8 jul was het moment om op te schalen, nog geen besluit", [["e3", "e4"]]))
        family.correct(met, TriggerMet(scalingUp: up, decision: "naar de Raad", day: .on("2026-07-08")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A decision at a later moment of the same agreement settles the earlier one`() {
        let up = agree()
        family.add(TriggerMet(scalingUp: up, day: .on("2026-07-08")))
        family.add(TriggerMet(scalingUp: up, decision: "naar de Raad", day: .on("2026-08-01")))
        #expect(asked(family) == .nothing)
    }
}
