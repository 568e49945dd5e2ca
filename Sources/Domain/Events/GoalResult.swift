/// Whether a goal was reached, what shows it, and who judged so: looking back is done together and with evidence (report
/// 4.1 and ch. 5, question 5).
public struct GoalResult: EventKind {
    public static let word = "goal.reviewed"
    public var goal: Reference<Goal>
    public var result: Term<GoalWord>
    /// What shows it.
    public var evidence: String?
    @Listed public var judgedBy: [Professional]
    public var day: Day

    public init(
        goal: Reference<Goal>, result: GoalWord, evidence: String? = nil, judgedBy: [Professional] = [], day: Day
    ) {
        self.goal = goal
        self.result = .known(result)
        self.evidence = evidence
        self.judgedBy = judgedBy
        self.day = day
    }

    public var references: [EntryID] { [goal.id] }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        let what = dossier.ledger[goal]?.data.text
        return (Text(nl: "doel ", en: "goal ") + result.label).adding(what).adding(evidence, after: " – ")
    }
}

/// What became of a goal.
public enum GoalWord: String, Vocabulary {
    case reached, partly
    case notReached = "not-reached"
    case dropped

    public var label: Text {
        switch self {
        case .reached: Text(nl: "gehaald", en: "reached")
        case .partly: Text(nl: "deels gehaald", en: "partly reached")
        case .notReached: Text(nl: "niet gehaald", en: "not reached")
        case .dropped: Text(nl: "niet meer nodig", en: "no longer needed")
        }
    }
}
