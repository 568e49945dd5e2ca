import Domain
import Support
import Testing

@Suite struct PressureNotConsideredTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>

    init() { amira = family.adult("Amira") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(PressureNotConsidered.self, in: family.file()) }

    private mutating func selective() {
        family.answer(.accepted, "2026-03-04", to: .money, by: amira)
        family.answer(.refused, "2026-05-27", to: .parenting, by: amira)
    }

    @Test mutating func `Where help is kept off, conditions are asked for`() {
        #expect(asked(family) == .nothing)
        selective()
        #expect(asked(family) == Asked("Geen voorwaarden gesteld nu hulp wordt afgehouden", [["e4", "e6"]]))
    }

    @Test mutating func `A condition that stood before is one that was considered`() {
        family.add(Condition(text: "deur open", consequence: "Raad"))
        selective()
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Under a measure drang is past`() {
        selective()
        let sem = family.child("Sem")
        family.add(
            ProtectionMeasure(child: sem, measure: .supervision, since: .on("2026-07-01"), until: .on("2027-07-01")))
        #expect(asked(family) == .nothing)
    }
}
