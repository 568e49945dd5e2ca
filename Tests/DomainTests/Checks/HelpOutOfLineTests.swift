import Domain
import Support
import Testing

@Suite struct HelpOutOfLineTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(HelpOutOfLine.self, in: family.file()) }

    private mutating func problem(_ domain: LifeDomain = .parenting, until: String? = nil) -> Reference<Problem> {
        let amira = family.adult("Amira")
        return family.add(
            Problem(
                members: [amira], domain: domain, text: "er is iets", since: .on("2025"),
                until: until.flatMap { PartialDay($0) }))
    }

    @Test mutating func `A problem that none of those involved is there for is named`() {
        _ = problem()
        #expect(asked(family) == .nothing)
        family.add(Involvement(professional: .deWit))
        #expect(asked(family) == Asked("Amira: een probleem waar niemand voor betrokken is", [["e3"]]))
    }

    @Test mutating func `A problem of which a sector is missing is left to that question`() {
        _ = problem(.money)
        family.add(Involvement(professional: .deWit))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Help for it or a goal for it resolves it`() {
        let quarrels = problem()
        family.add(Involvement(professional: .deWit))
        var aimed = family
        aimed.add(Goal(text: "rust", owner: .deWit, problem: quarrels))
        #expect(asked(aimed) == .nothing)
        family.add(Involvement(professional: .smit, problems: [quarrels]))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `What the family does itself, does not need or refused is an answer`() {
        let quarrels = problem()
        family.add(Involvement(professional: .deWit))
        var own = family
        own.add(OwnStrength(domain: .parenting, direction: .withNetwork, day: .on("2026-06-01")))
        #expect(asked(own) == .nothing)
        own.add(OwnStrength(domain: .parenting, direction: .supported, day: .on("2026-09-01")))
        #expect(asked(own) != .nothing)
        var notNeeded = family
        notNeeded.add(DomainPicture(domain: .parenting, state: .notNeeded, text: "klaar", day: .on("2026-09-01")))
        #expect(asked(notNeeded) == .nothing)
        let offer = family.add(HelpOffer(text: "opvoedhulp", problem: quarrels, day: .on("2026-06-01")))
        family.add(HelpResponse(offer: offer, response: .refused, day: .on("2026-06-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Somebody who stays for problems that are all over is named`() {
        let quarrels = problem(until: "2026-06-01")
        let help = family.add(Involvement(professional: .smit, problems: [quarrels]))
        #expect(asked(family) == Asked("J. Smit: betrokken bij een probleem dat voorbij is", [["e3", "e4"]]))
        let debts = family.add(Problem(members: [], domain: .money, text: "schulden"))
        family.correct(help, Involvement(professional: .smit, problems: [quarrels, debts]))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Who is involved for no problem in particular is not asked here`() {
        family.add(Involvement(professional: .smit))
        #expect(asked(family) == .nothing)
    }
}
