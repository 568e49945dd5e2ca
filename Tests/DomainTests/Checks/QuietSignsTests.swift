import Domain
import Support
import Testing

@Suite struct QuietSignsTests {
    private var family = CaseBuilder()
    private let sem: Reference<Member>

    init() { sem = family.child("Sem") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(QuietSigns.self, in: family.file()) }

    @Test mutating func `Two different quiet signs are looked at together`() {
        family.worry("2026-03-01", about: [sem], topic: .bedwetting)
        family.worry("2026-05-01", about: [sem], topic: .bedwetting)
        #expect(asked(family) == .nothing)
        family.worry("2026-08-01", about: [sem], topic: .withdrawn)
        #expect(asked(family) == Asked("Sem: stille signalen, nog niet samen bekeken", [["e3", "e4", "e5"]]))
    }

    @Test mutating func `School absence speaks from the third time, with one incident taken as one`() {
        let away = family.add(Incident(happened: .on("2026-05-01"), topic: .schoolAbsence))
        family.worry("2026-03-01", about: [sem], topic: .schoolAbsence)
        family.worry("2026-05-01", about: [sem], topic: .schoolAbsence, incident: away)
        family.worry("2026-05-02", about: [sem], topic: .schoolAbsence, incident: away)
        #expect(asked(family) == .nothing)
        family.worry("2026-10-01", about: [sem], topic: .schoolAbsence)
        #expect(asked(family).evidence == [["e4", "e5", "e6", "e7"]])
    }

    @Test mutating func `What it means for the child is written down, until a new sign comes`() {
        let first = family.worry("2026-03-01", about: [sem], topic: .relapse)
        let second = family.worry("2026-08-01", about: [sem], topic: .withdrawn)
        family.add(
            ChildMeaning(child: sem, basis: [first.id, second.id], text: "mist oma", by: .smit, day: .on("2026-08-04")))
        #expect(asked(family) == .nothing)
        family.worry("2026-11-01", about: [sem], topic: .schoolAbsence)
        #expect(asked(family).evidence == [["e3", "e4", "e6"]])
    }

    @Test mutating func `Signs of more than a year ago, and of another child, stay apart`() {
        let noor = family.child("Noor")
        family.worry("2025-11-01", about: [sem], topic: .relapse)
        family.worry("2026-08-01", about: [sem], topic: .withdrawn)
        family.worry("2026-08-01", about: [noor], topic: .bedwetting)
        #expect(asked(family) == .nothing)
    }
}
