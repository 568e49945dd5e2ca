import Domain
import Support
import Testing

@Suite struct LastingProblemShortHelpTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>

    init() { amira = family.adult("Amira") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(LastingProblemShortHelp.self, in: family.file()) }

    private mutating func drink(isLongLasting: Bool?) -> Reference<Problem> {
        family.add(
            Problem(
                members: [amira], domain: .health, text: "drank", since: .on("2024"), isLongLasting: isLongLasting))
    }

    @Test mutating func `Help for what stays has no end date`() {
        let problem = drink(isLongLasting: true)
        #expect(asked(family) == Asked("Amira: blijvend probleem, geen hulp ervoor", [["e3"]]))
        family.add(
            Involvement(professional: .vos, problems: [problem], since: .on("2026"), until: .on("2026-12-31")))
        #expect(asked(family) == Asked("Amira: blijvend probleem, alleen hulp die stopt", [["e3", "e4"]]))
        family.add(Involvement(professional: .kaya, problems: [problem], since: .on("2026")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Help that was asked for and has not begun is waited for`() {
        let problem = drink(isLongLasting: true)
        let offer = family.add(HelpOffer(text: "behandeling", problem: problem, day: .on("2026-09-01")))
        family.add(HelpResponse(offer: offer, response: .pending, day: .on("2026-09-02")))
        #expect(asked(family) == Asked("Amira: blijvend probleem, wacht nog op hulp", [["e3"]]))
    }

    @Test mutating func `What somebody judged counts before what was recorded`() {
        let problem = drink(isLongLasting: true)
        family.add(
            ProblemJudgement(problem: problem, solvable: .yes, isChronic: false, by: .vos, day: .on("2026-03-10")))
        #expect(asked(family) == .nothing)
        family.add(
            ProblemJudgement(problem: problem, solvable: .no, isChronic: true, by: .kaya, day: .on("2026-04-10")))
        #expect(asked(family).evidence == [["e3", "e4", "e5"]])
    }

    @Test mutating func `A problem that passes asks nothing`() {
        _ = drink(isLongLasting: nil)
        #expect(asked(family) == .nothing)
    }
}
