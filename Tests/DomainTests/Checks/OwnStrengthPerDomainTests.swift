import Domain
import Support
import Testing

@Suite struct OwnStrengthPerDomainTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>

    init() { amira = family.adult("Amira") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(OwnStrengthPerDomain.self, in: family.file()) }

    private mutating func problem(_ domain: LifeDomain, isLongLasting: Bool? = nil) -> Reference<Problem> {
        family.add(
            Problem(members: [amira], domain: domain, text: "zorgen", since: .on("2025"), isLongLasting: isLongLasting))
    }

    @Test mutating func `After a discussion each life domain with a problem has a word on who has it in hand`() {
        _ = problem(.money)
        _ = problem(.housing)
        #expect(asked(family) == .nothing)
        family.closedDiscussion("2026-03-03")
        #expect(asked(family) == Asked("Geld en wonen: niet gezegd wat het gezin zelf kan", [["e3", "e4"]]))
        family.add(OwnStrength(domain: .money, direction: .supported, day: .on("2026-03-03")))
        #expect(asked(family) == Asked("Wonen: niet gezegd wat het gezin zelf kan", [["e4"]]))
    }

    @Test mutating func `The family itself is overrated where a problem stays`() {
        let money = problem(.money)
        family.add(OwnStrength(domain: .money, members: [amira], direction: .family, day: .on("2026-04-14")))
        #expect(asked(family) == .nothing)
        family.add(ProblemJudgement(problem: money, solvable: .no, isChronic: true, by: .vos, day: .on("2026-07-13")))
        #expect(asked(family) == Asked("Geld: het gezin zelf, terwijl het probleem blijft", [["e3", "e4"]]))
        family.add(OwnStrength(domain: .money, members: [amira], direction: .withNetwork, day: .on("2026-08-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Somebody else's own strength is not judged by this problem`() {
        let tom = family.adult("Tom", .partner)
        _ = problem(.money, isLongLasting: true)
        family.add(OwnStrength(domain: .money, members: [tom], direction: .family, day: .on("2026-04-14")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `That there is a problem with health is not told by the line`() {
        _ = problem(.health)
        family.closedDiscussion("2026-03-03")
        #expect(asked(family).line == "Een ander leefgebied: niet gezegd wat het gezin zelf kan")
    }
}
