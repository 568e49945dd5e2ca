/// Which problems somebody works on now: those that a running involvement is for, and those with a goal that must still be
/// reached (report 2.1 and 4.2: what lies beneath must not be left).
struct ProblemsAtWork {
    private var worked: Set<Reference<Problem>>

    init(in file: CaseFile) {
        let ledger = file.dossier.ledger
        worked = Set(file.dossier.involvements(on: file.today).flatMap(\.data.problems).map(ledger.identity))
        var results: [Reference<Goal>: GoalResult] = [:]
        for result in ledger.latestFirst(GoalResult.self) {
            let goal = ledger.identity(result.data.goal)
            if results[goal] == nil { results[goal] = result.data }
        }
        for goal in ledger.known(Goal.self) {
            guard let problem = goal.data.problem, goal.data.before.map({ $0 >= file.today }) ?? true else { continue }
            let result = results[goal.id]?.result.word
            if result != .reached && result != .dropped { worked.insert(ledger.identity(problem)) }
        }
    }

    func contains(_ problem: Reference<Problem>) -> Bool { worked.contains(problem) }
}
