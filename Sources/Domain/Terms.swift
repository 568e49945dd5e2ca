/// The durations that checks use, in days: the team's own, or a sensible default where it chose none. The report sets
/// none of them.
public struct Terms: Hashable, Sendable {
    public let safetyJudgementDays: Int
    public let childSpokenDays: Int
    public let aftercareDays: Int
    public let lookBackDays: Int
    public let fewSignals: Int

    public init(_ chosen: TeamTerms? = nil) {
        safetyJudgementDays = chosen?.safetyJudgementDays ?? 90
        childSpokenDays = chosen?.childSpokenDays ?? 180
        aftercareDays = chosen?.aftercareDays ?? 28
        lookBackDays = chosen?.lookBackDays ?? 42
        fewSignals = chosen?.fewSignals ?? 1
    }
}
