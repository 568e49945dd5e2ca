/// What an agreement came to (report ch. 5, question 5: looking back).
public struct AgreementOutcome: EventKind {
    public static let word = "agreement.settled"
    public var agreement: Reference<Agreement>
    public var outcome: Term<OutcomeWord>
    public var day: Day
    public var note: String?

    public init(agreement: Reference<Agreement>, outcome: OutcomeWord, day: Day, note: String? = nil) {
        self.agreement = agreement
        self.outcome = .known(outcome)
        self.day = day
        self.note = note
    }

    public var references: [EntryID] { [agreement.id] }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        let what = dossier.ledger[agreement]?.data.text ?? ""
        return outcome.label + Text(verbatim: what.isEmpty ? "" : ": \(what)")
    }
}

/// How an agreement ended.
public enum OutcomeWord: String, Vocabulary {
    case done, partly
    case notDone = "not-done"
    case dropped

    public var label: Text {
        switch self {
        case .done: Text(nl: "gedaan", en: "done")
        case .partly: Text(nl: "deels gedaan", en: "partly done")
        case .notDone: Text(nl: "niet gedaan", en: "not done")
        case .dropped: Text(nl: "niet meer nodig", en: "no longer needed")
        }
    }
}
