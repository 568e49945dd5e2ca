import Domain
import Support
import Testing

@Suite struct SiblingNotAskedTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(SiblingNotAsked.self, in: family.file()) }

    @Test mutating func `A worry about one child is a question about the others`() {
        let sem = family.child("Sem")
        _ = family.child("Noor", born: "2022-01-01")
        _ = family.child("de baby", born: nil, expected: "2027-02-01")
        family.worry("2026-10-01", about: [sem])
        #expect(asked(family) == Asked("Noor: niet gevraagd na de zorg over een broer of zus", [["e5"]]))
    }

    @Test mutating func `A worry about the family, a parent or this child too asks elsewhere`() {
        let amira = family.adult("Amira")
        let sem = family.child("Sem")
        let noor = family.child("Noor", born: "2022-01-01")
        family.worry("2026-10-01")
        family.worry("2026-10-02", about: [amira, sem])
        family.worry("2026-10-03", about: [sem, noor])
        family.worry("2025-10-03", about: [sem])
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A judgement or a conversation since then resolves it, an older or unknown one does not`() {
        let sem = family.child("Sem")
        let noor = family.child("Noor", born: "2022-01-01")
        family.worry("2026-10-01", about: [sem])
        family.add(SafetyJudgement(child: noor, answer: .yes, by: .smit, day: .on("2026-09-01")))
        family.add(SafetyJudgement(child: noor, answer: .unknown, by: .bos, day: .on("2026-10-10")))
        #expect(asked(family).evidence == [["e4"]])
        var judged = family
        judged.add(SafetyJudgement(child: noor, answer: .no, by: .bos, day: .on("2026-10-11")))
        #expect(asked(judged) == .nothing)
        family.add(ChildSpoken(child: noor, by: .smit, day: .on("2026-10-12"), manner: .alone))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Something that goes well asks nothing`() {
        let sem = family.child("Sem")
        _ = family.child("Noor")
        family.add(
            Signal(seen: .on("2026-10-01"), text: "lacht", about: [sem], source: .professional, tone: .goingWell))
        #expect(asked(family) == .nothing)
    }
}
