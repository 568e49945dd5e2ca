import Domain
import Support
import Testing

@Suite struct ProblemNotJudgedTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>

    init() { amira = family.adult("Amira") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(ProblemNotJudged.self, in: family.file()) }

    private mutating func debts(_ since: String, until: String? = nil) -> Reference<Problem> {
        family.add(
            Problem(
                members: [amira], domain: .money, text: "schulden", since: .on(since),
                until: until.flatMap { PartialDay($0) }))
    }

    @Test mutating func `After a discussion somebody says whether it can be solved`() {
        let problem = debts("2025")
        #expect(asked(family) == .nothing)
        family.closedDiscussion("2026-03-03")
        #expect(asked(family) == Asked("Amira: probleem op te lossen? nog niet gezegd", [["e3"]]))
        family.add(ProblemJudgement(problem: problem, solvable: .unclear, by: .vos, day: .on("2026-03-10")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `What came back twice and is still called solvable is asked again`() {
        _ = debts("2022", until: "2022-12")
        _ = debts("2024", until: "2024-12")
        let again = debts("2026-02")
        family.add(ProblemJudgement(problem: again, solvable: .yes, by: .vos, day: .on("2026-03-10")))
        #expect(
            asked(family)
                == Asked("Amira: probleem kwam al terug, en heet oplosbaar", [["e3", "e4", "e5", "e6"]]))
        family.add(ProblemJudgement(problem: again, solvable: .no, by: .vos, day: .on("2026-04-10")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A problem that ended is asked about no more`() {
        _ = debts("2025", until: "2026-02")
        family.closedDiscussion("2026-03-03")
        #expect(asked(family) == .nothing)
    }
}
