/// Whether a condition was met: a condition that nobody checks is none (report 3.1 and 3.3).
public struct ConditionOutcome: EventKind {
    public static let word = "condition.checked"
    public var condition: Reference<Condition>
    public var outcome: Term<ConditionWord>
    public var day: Day
    public var by: Professional?
    public var note: String?

    public init(
        condition: Reference<Condition>, outcome: ConditionWord, day: Day, by: Professional? = nil, note: String? = nil
    ) {
        self.condition = condition
        self.outcome = .known(outcome)
        self.day = day
        self.by = by
        self.note = note
    }

    public var references: [EntryID] { [condition.id] }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        let what = dossier.ledger[condition]?.data.text
        return (Text(nl: "voorwaarde ", en: "condition ") + outcome.label).adding(what).adding(note, after: " – ")
    }
}

/// What a condition came to.
public enum ConditionWord: String, Vocabulary {
    case met
    case notMet = "not-met"
    case dropped

    public var label: Text {
        switch self {
        case .met: Text(nl: "gehaald", en: "met")
        case .notMet: Text(nl: "niet gehaald", en: "not met")
        case .dropped: Text(nl: "vervallen", en: "no longer in force")
        }
    }
}
