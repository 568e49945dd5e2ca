import Domain
import Support
import Testing

@Suite struct PlansTests {
    private var family = CaseBuilder()
    private let today = CaseBuilder.today

    @Test mutating func `The plan agreed last stands, and one that ended does not`() {
        let first = family.add(Plan(text: "eerst rust", day: .on("2026-02-01")))
        let second = family.add(Plan(text: "dan school", day: .on("2026-06-01"), until: .on("2026-10-01")))
        let dossier = family.dossier()
        #expect(dossier.plan(on: .on("2026-01-31")) == nil)
        #expect(dossier.plan(on: .on("2026-05-01"))?.id == first)
        #expect(dossier.plans(on: .on("2026-07-01")).map(\.id) == [second, first])
        #expect(dossier.plan(on: today)?.id == first)
    }

    @Test mutating func `A plan has its own goals and those that name none, by due day`() {
        let plan = family.add(Plan(text: "rust", day: .on("2026-02-01")))
        let other = family.add(Plan(text: "oud", day: .on("2025-02-01")))
        let undated = family.add(Goal(plan: plan, text: "ooit", owner: .kaya))
        let loose = family.add(Goal(text: "los", ownerName: "oma", before: .on("2026-08-01")))
        let soon = family.add(Goal(plan: plan, text: "snel", owner: .kaya, before: .on("2026-03-01")))
        family.add(Goal(plan: other, text: "oud", owner: .kaya))
        #expect(family.dossier().goals(of: plan).map(\.id) == [soon, loose, undated])
        #expect(family.dossier().goals(of: nil).map(\.id) == [loose])
    }

    @Test mutating func `A goal is open until it was reached or given up when last looked at`() {
        let goal = family.add(Goal(text: "rust", owner: .kaya))
        #expect(family.dossier().isOpen(goal))
        family.add(GoalResult(goal: goal, result: .partly, day: .on("2026-05-01")))
        #expect(family.dossier().isOpen(goal))
        family.add(GoalResult(goal: goal, result: .reached, day: .on("2026-07-01")))
        family.add(GoalResult(goal: goal, result: .notReached, day: .on("2026-06-01")))
        #expect(family.dossier().results(of: goal).map(\.data.result.raw) == ["reached", "not-reached", "partly"])
        #expect(!family.dossier().isOpen(goal))
    }

    @Test mutating func `Scaling up keeps its met triggers, and those without a decision stay in sight`() {
        let up = family.add(
            ScalingUp(trigger: "moeder houdt hulp af", action: "vraagt de Raad", actor: .kaya, day: .on("2026-02-01")))
        let met = family.add(TriggerMet(scalingUp: up, day: .on("2026-05-01")))
        let decided = family.add(TriggerMet(scalingUp: up, decision: "Raad gevraagd", day: .on("2026-06-01")))
        let dossier = family.dossier()
        #expect(dossier.scalingsUp.map(\.id) == [up])
        #expect(dossier.triggersMet(of: up).map(\.id) == [decided, met])
        #expect(dossier.undecidedTriggers.map(\.id) == [met])
        family.correct(met, TriggerMet(scalingUp: up, decision: "eerst gesprek", day: .on("2026-05-01")))
        #expect(family.dossier().undecidedTriggers.isEmpty)
    }

    @Test mutating func `Safety plans and scaling down stand latest first`() {
        let old = family.add(SafetyPlan(text: "oud", day: .on("2026-02-01"), until: .on("2026-04-01")))
        let new = family.add(SafetyPlan(text: "nieuw", day: .on("2026-03-01")))
        family.add(ScalingDown(text: "later", day: .on("2026-06-01")))
        family.add(ScalingDown(text: "eerder", day: .on("2026-05-01")))
        let dossier = family.dossier()
        #expect(dossier.safetyPlans(on: .on("2026-03-15")).map(\.id) == [new, old])
        #expect(dossier.safetyPlans(on: today).map(\.id) == [new])
        #expect(dossier.scalingsDown.map(\.data.text) == ["later", "eerder"])
    }
}
