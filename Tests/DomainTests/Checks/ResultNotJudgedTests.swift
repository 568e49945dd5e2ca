import Domain
import Support
import Testing

@Suite struct ResultNotJudgedTests {
    private var family = CaseBuilder()
    private let goal: Reference<Goal>

    init() {
        let sem = family.child("Sem")
        goal = family.add(Goal(members: [sem], text: "slaapt", owner: .smit, before: .on("2026-10-01")))
    }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(ResultNotJudged.self, in: family.file()) }

    @Test func `A goal past its date has a result`() {
        #expect(asked(family) == Asked("Sem: doel voorbij zijn datum, geen resultaat", [["e3"]]))
        #expect(Asked(ResultNotJudged.self, in: family.file(on: "2026-10-01")) == .nothing)
    }

    @Test mutating func `Two people judge it, and say what shows it`() {
        let result = family.add(GoalResult(goal: goal, result: .reached, judgedBy: [.smit], day: .on("2026-10-02")))
        #expect(asked(family) == Asked("Sem: resultaat van een doel niet samen beoordeeld", [["e3", "e4"]]))
        let second = family.correct(
            result, GoalResult(goal: goal, result: .reached, judgedBy: [.smit, .bos], day: .on("2026-10-02")))
        #expect(asked(family).line == "Sem: resultaat van een doel zonder uitleg")
        family.correct(
            second,
            GoalResult(
                goal: goal, result: .reached, evidence: "acht uur", judgedBy: [.smit, .bos], day: .on("2026-10-02")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A goal that was given up needs no proof`() {
        family.add(GoalResult(goal: goal, result: .dropped, day: .on("2026-10-02")))
        #expect(asked(family) == .nothing)
    }
}
