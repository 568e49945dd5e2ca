/// A step on the road to a child protection measure, with the condition that a "no" rested on: when that condition falls,
/// the step must be weighed again (report 3.1, vignette).
public struct ProtectionStep: EventKind {
    public static let word = "protection.step"
    /// For which children; none means all children of the family.
    @Listed public var children: [Reference<Member>]
    public var step: Term<ProtectionStepKind>
    public var outcome: Term<StepOutcome>?
    public var reason: String?
    /// What the outcome rested on: "zolang moeder de hulp aanneemt".
    public var condition: String?
    public var by: Professional?
    public var day: Day

    public init(
        children: [Reference<Member>] = [], step: ProtectionStepKind, outcome: StepOutcome? = nil,
        reason: String? = nil, condition: String? = nil, by: Professional? = nil, day: Day
    ) {
        self.children = children
        self.step = .known(step)
        self.outcome = outcome.map(Term.known)
        self.reason = reason
        self.condition = condition
        self.by = by
        self.day = day
    }

    public var references: [EntryID] { children.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    /// What came of it, in the words that fit the step: only a court grants or rejects.
    public var outcomeLabel: Text? {
        outcome.map { outcome in outcome.word.map { $0.label(of: step.word) } ?? outcome.label }
    }

    public func summary(in dossier: Dossier) -> Text {
        let ground = condition.map {
            Text(nl: "; voorwaarde: \($0)", en: "; on condition: \($0)")
        }
        return step.label.adding(outcomeLabel).adding(reason, after: " – ") + (ground ?? Text(verbatim: ""))
    }
}

/// Which step it was.
public enum ProtectionStepKind: String, Vocabulary {
    case raadAsked = "raad-asked"
    case raadDecision = "raad-decision"
    case courtDecision = "court-decision"

    public var label: Text {
        switch self {
        case .raadAsked:
            Text(nl: "verzoek tot onderzoek bij de Raad", en: "investigation asked of the Raad")
        case .raadDecision: Text(nl: "besluit van de Raad", en: "decision of the Raad")
        case .courtDecision: Text(nl: "beslissing van de kinderrechter", en: "decision of the juvenile court")
        }
    }
}

/// What came of a step.
public enum StepOutcome: String, Vocabulary {
    case pending, granted, rejected, adjourned

    public var label: Text {
        switch self {
        case .pending: Text(nl: "loopt nog", en: "still going on")
        case .granted: Text(nl: "toegewezen", en: "granted")
        case .rejected: Text(nl: "afgewezen", en: "rejected")
        case .adjourned: Text(nl: "aangehouden", en: "adjourned")
        }
    }

    /// The Raad investigates or does not, and asks the court for a measure or does not.
    func label(of step: ProtectionStepKind?) -> Text {
        switch (self, step) {
        case (.granted, .raadAsked): Text(nl: "de Raad doet onderzoek", en: "the Raad investigates")
        case (.rejected, .raadAsked): Text(nl: "de Raad doet geen onderzoek", en: "the Raad does not investigate")
        case (.granted, .raadDecision):
            Text(nl: "vraagt de rechter om een maatregel", en: "asks the court for a measure")
        case (.rejected, .raadDecision): Text(nl: "vraagt geen maatregel", en: "asks for no measure")
        default: label
        }
    }
}
