/// The one plan with its goals, and what was agreed for safety.
extension Dossier {
    /// The plans that run on a day, latest first; more than one is one too many.
    public func plans(on day: Day) -> [Known<Plan>] {
        ledger.latestFirst(Plan.self).filter { $0.data.holds(on: day) }
    }

    /// The plan that stands on a day: the one agreed last.
    public func plan(on day: Day) -> Known<Plan>? { plans(on: day).first }

    /// The goals of a plan, and those that name no plan, by the day they must be reached, undated ones last.
    public func goals(of plan: Reference<Plan>?) -> [Known<Goal>] {
        ledger.known(Goal.self).filter { goal in
            guard let named = goal.data.plan else { return true }
            return plan.map { ledger.same($0, named) } ?? false
        }.byDueDay(\.before)
    }

    /// What was found when looking back at a goal, latest first.
    public func results(of goal: Reference<Goal>) -> [Known<GoalResult>] {
        ledger.latestFirst(GoalResult.self).filter { ledger.same($0.data.goal, goal) }
    }

    /// Whether there is still something to do for a goal: it was not reached, nor given up, when last looked at.
    public func isOpen(_ goal: Reference<Goal>) -> Bool {
        switch results(of: goal).first?.data.result.word {
        case .reached, .dropped: false
        case .partly, .notReached, nil: true
        }
    }

    /// The safety plans in force on a day, latest first.
    public func safetyPlans(on day: Day) -> [Known<SafetyPlan>] {
        ledger.latestFirst(SafetyPlan.self).filter { $0.data.holds(on: day) }
    }
}
