import Domain
import Support
import Testing

@Suite struct SuccessiveProvidersTests {
    private var family = CaseBuilder()
    private let problem: Reference<Problem>

    init() {
        let amira = family.adult("Amira")
        problem = family.add(Problem(members: [amira], domain: .money, text: "schulden", since: .on("2024")))
    }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(SuccessiveProviders.self, in: family.file()) }

    private mutating func worked(
        _ who: Professional, _ since: String, _ until: String? = nil, _ reason: EndReason = .refused
    ) {
        family.add(
            Involvement(
                professional: who, problems: [problem], since: .on(since), until: until.flatMap { PartialDay($0) },
                endReason: until == nil ? nil : reason))
    }

    @Test mutating func `The third in a row is asked what those before tried`() {
        worked(.vos, "2024-02-01", "2024-08-01")
        worked(.bos, "2024-09-01", "2025-02-01", .contractEnded)
        #expect(asked(family) == .nothing)
        worked(.kaya, "2025-03-01")
        #expect(
            asked(family) == Asked("Amira: 3 hulpverleners na elkaar voor één probleem", [["e3", "e4", "e5", "e6"]]))
    }

    @Test mutating func `Those who work at the same time are no row`() {
        worked(.vos, "2024-02-01", "2025-08-01")
        worked(.bos, "2024-09-01", "2025-08-01")
        worked(.kaya, "2025-03-01")
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Who reached the goal begins a new row`() {
        worked(.vos, "2024-02-01", "2024-08-01")
        worked(.bos, "2024-09-01", "2025-02-01", .goalReached)
        worked(.kaya, "2025-03-01", "2025-09-01")
        worked(.deWit, "2025-10-01")
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A judgement after the last began settles it`() {
        worked(.vos, "2024-02-01", "2024-08-01")
        worked(.bos, "2024-09-01", "2025-02-01")
        worked(.kaya, "2025-03-01")
        family.add(ProblemJudgement(problem: problem, solvable: .no, by: .kaya, day: .on("2025-04-01")))
        #expect(asked(family) == .nothing)
    }

    @Test func `It says what it does not show`() {
        #expect(SuccessiveProviders.norm.doesNotShow != nil)
    }
}
