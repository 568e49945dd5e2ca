import Domain
import Support
import Testing

@Suite struct ProblemsTogetherTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>
    private let tom: Reference<Member>

    init() {
        amira = family.adult("Amira")
        tom = family.adult("Tom", .partner)
        _ = family.child("Sem", parents: [amira])
        family.add(Problem(members: [amira], domain: .health, text: "somber", category: .mental))
    }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(ProblemsTogether.self, in: family.file()) }

    @Test mutating func `Two kinds of problem of parents are weighed together`() {
        #expect(asked(family) == .nothing)
        family.add(Problem(members: [amira], domain: .health, text: "slaapt slecht", category: .mental))
        #expect(asked(family) == .nothing)
        family.add(Problem(members: [tom], domain: .health, text: "drinkt", category: .addiction))
        #expect(
            asked(family)
                == Asked("Amira en Tom: meer problemen tegelijk, niet samen gewogen", [["e5", "e6", "e7"]]))
        family.add(Burden(parent: tom, burden: "drinkt ’s nachts", jointly: [.bos, .vos], day: .on("2026-11-10")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Keeping help off counts, and help that did not come never does`() {
        family.answer(.didNotCome, "2026-03-01", by: amira, obstacle: .waitingList)
        family.answer(.refused, "2026-03-01", by: amira, partner: true)
        family.answer(.refused, "2026-03-01", to: .money, by: amira)
        #expect(asked(family) == .nothing)
        family.answer(.refused, "2026-04-01", by: amira)
        #expect(asked(family).evidence == [["e5", "e13"]])
    }

    @Test mutating func `What has passed is not counted`() {
        family.add(Problem(members: [tom], domain: .health, text: "dronk", until: .on("2026-06"), category: .addiction))
        #expect(asked(family) == .nothing)
    }
}
