import Domain
import Support
import Testing

@Suite struct OneAngleTests {
    private var family = CaseBuilder()
    private var debts: Reference<Problem>?

    private func asked(_ family: CaseBuilder) -> Asked { Asked(OneAngle.self, in: family.file()) }

    /// Two who help with money (`e3`, `e4`), and quarrels (`e5`) that wait.
    private mutating func helpWithMoney(quarrelsSince since: String = "2026-03") -> Reference<Problem> {
        let debts = family.add(Problem(members: [], domain: .money, text: "schulden"))
        self.debts = debts
        for one in [Professional.deWit, .kaya] { family.add(Involvement(professional: one, problems: [debts])) }
        return family.add(Problem(members: [], domain: .parenting, text: "ruzie", since: .on(since)))
    }

    @Test mutating func `Help on one domain only is named beside the problems that wait`() {
        _ = helpWithMoney()
        #expect(asked(family).line == "Alle hulp gaat over geld, 1 ander probleem wacht")
        #expect(asked(family).evidence.map(Set.init) == [["e3", "e4", "e5"]])
    }

    @Test mutating func `A problem is given the team's own term to look back`() {
        _ = helpWithMoney(quarrelsSince: "2026-10-13")
        #expect(asked(family) == .nothing)
        #expect(Asked(OneAngle.self, in: family.file(on: "2026-11-25")) != .nothing)
        var terms = TeamTerms()
        terms.lookBackDays = 14
        family.set(terms)
        #expect(asked(family) != .nothing)
    }

    @Test mutating func `One professional is no angle`() {
        let debts = family.add(Problem(members: [], domain: .money, text: "schulden"))
        family.add(Involvement(professional: .deWit, problems: [debts]))
        family.add(Problem(members: [], domain: .parenting, text: "ruzie", since: .on("2026-03")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Help or a goal for what waits resolves it`() {
        let quarrels = helpWithMoney()
        var aimed = family
        aimed.add(Goal(text: "rust", owner: .deWit, problem: quarrels))
        #expect(asked(aimed) == .nothing)
        family.add(Involvement(professional: .smit, problems: [quarrels]))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Help with a health problem does not say so`() {
        let ill = family.add(Problem(members: [], domain: .health, text: "ziek"))
        for one in [Professional.deWit, .kaya] { family.add(Involvement(professional: one, problems: [ill])) }
        family.add(Problem(members: [], domain: .parenting, text: "ruzie", since: .on("2026-03")))
        #expect(asked(family).line == "Alle hulp gaat over één leefgebied, 1 ander probleem wacht")
    }
}
