import Domain
import Support
import Testing

@Suite struct VulnerableChildTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>
    private let sem: Reference<Member>

    init() {
        amira = family.adult("Amira")
        sem = family.child("Sem", parents: [amira])
        family.add(Problem(members: [amira], domain: .money, text: "schulden"))
    }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(VulnerableChild.self, in: family.file()) }

    @Test mutating func `A vulnerable child is weighed with what the parent can bear`() {
        family.add(Problem(members: [sem], domain: .parenting, text: "driftig", category: .behaviour))
        #expect(asked(family) == .nothing)
        family.closedDiscussion("2026-03-03")
        #expect(
            asked(family)
                == Asked("Sem: zelf kwetsbaar, niet gewogen met wat ouders aankunnen", [["e4", "e5"]]))
        family.add(Burden(parent: amira, burden: "geld", jointly: [.bos, .kaya], day: .on("2026-03-10")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A problem at school alone makes nobody vulnerable, and one side weighing is not together`() {
        family.add(Problem(members: [sem], domain: .education, text: "leest niet graag"))
        family.closedDiscussion("2026-03-03")
        #expect(asked(family) == .nothing)
        family.add(Problem(members: [sem], domain: .health, text: "astma"), on: "2026-03-01")
        family.closedDiscussion("2026-05-05")
        family.add(Burden(parent: amira, burden: "geld", jointly: [.vos], day: .on("2026-05-10")))
        #expect(asked(family).evidence == [["e4", "e8"]])
    }
}
