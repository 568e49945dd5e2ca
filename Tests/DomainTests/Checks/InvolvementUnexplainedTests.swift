import Domain
import Support
import Testing

@Suite struct InvolvementUnexplainedTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(InvolvementUnexplained.self, in: family.file()) }

    @Test mutating func `Those without a reason are counted and named`() {
        family.add(Involvement(professional: .smit))
        family.add(Involvement(professional: .vos, reason: ""))
        family.add(Involvement(professional: .bos, reason: "groei van Noor"))
        #expect(asked(family) == Asked("Bij J. Smit en P. Vos staat niet waarom", [["e2"], ["e3"]]))
    }

    @Test mutating func `Once problems are recorded a reason is tied to one`() {
        let amira = family.adult("Amira")
        let debts = family.add(Problem(members: [amira], domain: .money, text: "schulden", since: .on("2025")))
        family.add(Involvement(professional: .smit))
        let vos = family.add(Involvement(professional: .vos, reason: "gesprekken"))
        family.add(Involvement(professional: .deWit, reason: "budget", problems: [debts]))
        #expect(
            asked(family)
                == Asked(
                    "Bij J. Smit staat niet waarom; bij P. Vos staat niet voor welk probleem",
                    [["e4"], ["e5"]]))
        family.correct(vos, Involvement(professional: .vos, reason: "gesprekken", problems: [debts]))
        #expect(asked(family).evidence == [["e4"]])
    }

    @Test mutating func `A reason is enough as long as no open problem is recorded`() {
        let amira = family.adult("Amira")
        family.add(
            Problem(members: [amira], domain: .money, text: "schulden", since: .on("2024"), until: .on("2025")))
        family.add(Involvement(professional: .vos, reason: "gesprekken"))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Whoever is no longer involved is not asked about`() {
        family.add(Involvement(professional: .smit, until: .on("2026-08-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Whoever is involved twice is counted once`() {
        family.add(Involvement(professional: .smit))
        family.add(Involvement(professional: .smit))
        #expect(asked(family) == Asked("Bij J. Smit staat niet waarom", [["e2"], ["e3"]]))
    }
}
