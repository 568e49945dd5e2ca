/// The durations that checks use, in days: the team's own, or a sensible default where it chose none. The report sets
/// none of them.
public struct Terms: Hashable, Sendable {
    public let safetyJudgementDays: Int
    public let childSpokenDays: Int
    public let aftercareDays: Int
    public let lookBackDays: Int
    public let fewSignals: Int
    public let breachDays: Int

    public init(_ chosen: TeamTerms? = nil) {
        safetyJudgementDays = Terms.bounded(chosen?.safetyJudgementDays, else: 90)
        childSpokenDays = Terms.bounded(chosen?.childSpokenDays, else: 180)
        aftercareDays = Terms.bounded(chosen?.aftercareDays, else: 28)
        lookBackDays = Terms.bounded(chosen?.lookBackDays, else: 42)
        fewSignals = Terms.bounded(chosen?.fewSignals, else: 1)
        breachDays = Terms.bounded(chosen?.breachDays, else: 7)
    }

    /// A stored term that no team would choose, below nothing or beyond a century, counts as the nearest that it could.
    private static func bounded(_ chosen: Int?, else usual: Int) -> Int {
        chosen.map { min(max($0, 0), 36_525) } ?? usual
    }
}
