import Domain

/// What something that was agreed came to, on the page of that thing itself: the word and what stands beside it.
enum OutcomeWords {
    static func of(_ fact: (any EventKind)?, in dossier: Dossier) -> Text {
        switch fact {
        case let outcome as AgreementOutcome: joined(outcome.outcome.label, outcome.note)
        case let outcome as ConditionOutcome: joined(outcome.outcome.label, outcome.note)
        case let result as GoalResult: joined(result.result.label, result.evidence)
        case let review as HelpReviewed:
            joined(
                review.choice.map { review.result.label + Text(verbatim: ", ") + $0.label } ?? review.result.label,
                review.evidence)
        case let answer as InformationAnswer: joined(whole(answer), answer.reason ?? answer.text)
        case let met as TriggerMet:
            (met.decision ?? "").isEmpty
                ? Text(nl: "gebeurd, nog niets besloten ○", en: "happened, nothing decided yet ○")
                : Text(nl: "gebeurd, besluit: ", en: "happened, decision: ") + Text(verbatim: met.decision ?? "")
        case let fact?: fact.summary(in: dossier)
        case nil: Text(verbatim: "")
        }
    }

    /// The answer with the ground of a refusal.
    private static func whole(_ answer: InformationAnswer) -> Text {
        answer.ground.map { answer.answer.label + Text(verbatim: ", ") + $0.label } ?? answer.answer.label
    }

    private static func joined(_ label: Text, _ note: String?) -> Text {
        guard let note, !note.isEmpty else { return label }
        return label + Text(verbatim: ": \(note)")
    }
}
