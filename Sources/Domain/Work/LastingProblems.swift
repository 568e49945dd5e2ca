/// Problems that stay: help for them is made to last (report ch. 4).
extension Dossier {
    /// Whether a problem is chronic: as somebody judged, else as it was recorded.
    func isLasting(_ problem: Known<Problem>) -> Bool {
        let judged = standingJudgements(of: problem.id).compactMap(\.data.isChronic)
        return judged.isEmpty ? problem.data.isLongLasting ?? false : judged.contains(true)
    }

    /// Those who are involved on a day and named this problem as what it is for.
    func helpers(with problem: Reference<Problem>, on day: Day) -> [Known<Involvement>] {
        involvements(on: day).filter { $0.data.problems.contains { ledger.same($0, problem) } }
    }
}
