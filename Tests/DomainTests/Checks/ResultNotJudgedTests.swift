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

    // Help that goes on

    private func offered(_ family: inout CaseBuilder) -> Reference<HelpOffer> {
        family.add(GoalResult(goal: goal, result: .dropped, day: .on("2026-02-01")))
        let offer = family.add(HelpOffer(text: "coach", domain: .parenting, by: .kaya, day: .on("2026-02-01")))
        family.add(HelpResponse(offer: offer, response: .accepted, day: .on("2026-02-02")))
        family.add(Involvement(professional: .kaya, since: .on("2026-02")))
        return offer
    }

    @Test mutating func `Help that ran since the previous look-back has a result`() {
        let offer = offered(&family)
        family.closedDiscussion("2026-03-03")
        #expect(asked(family) == .nothing)
        let last = family.closedDiscussion("2026-09-01")
        #expect(
            asked(family)
                == Asked("S. Kaya: teruggekeken zonder te zeggen wat de hulp opleverde", [["e5", "e6", last.id.value]]))
        let review = family.add(
            HelpReviewed(
                offer: offer, result: .helped, evidence: "minder ruzie", judgedBy: [.kaya], day: .on("2026-09-01")))
        #expect(asked(family).line == "S. Kaya: resultaat van hulp niet samen beoordeeld")
        let second = family.correct(
            review, HelpReviewed(offer: offer, result: .helped, judgedBy: [.kaya, .smit], day: .on("2026-09-01")))
        #expect(asked(family).line == "S. Kaya: resultaat van hulp zonder uitleg")
        family.correct(
            second,
            HelpReviewed(
                offer: offer, result: .helped, evidence: "minder ruzie", judgedBy: [.kaya, .smit],
                day: .on("2026-09-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `So has an involvement with a goal, and who has none is not asked`() {
        family.add(GoalResult(goal: goal, result: .dropped, day: .on("2026-02-01")))
        family.add(Involvement(professional: .smit, reason: "school", since: .on("2026-01")))
        let help = family.add(
            Involvement(professional: .bos, reason: "groei", since: .on("2026-01"), goal: "Sem groeit"))
        family.closedDiscussion("2026-03-03")
        family.closedDiscussion("2026-09-01")
        #expect(asked(family).line == "L. Bos: teruggekeken zonder te zeggen wat de hulp opleverde")
        family.add(
            HelpReviewed(
                involvement: help, result: .partly, evidence: "twee kilo erbij", judgedBy: [.bos, .smit],
                choice: .goOn, day: .on("2026-09-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Help that stopped or never came is not looked back on`() {
        let offer = offered(&family)
        let left = family.add(HelpOffer(text: "groep", domain: .parenting, by: .vos, day: .on("2026-02-01")))
        family.add(HelpResponse(offer: left, response: .accepted, day: .on("2026-02-02")))
        family.add(HelpResponse(offer: offer, response: .stopped, day: .on("2026-05-01")))
        family.answer(.pending, "2026-02-01", obstacle: .waitingList)
        family.closedDiscussion("2026-03-03")
        family.closedDiscussion("2026-09-01")
        #expect(asked(family) == .nothing)
    }
}
