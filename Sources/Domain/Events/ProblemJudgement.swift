/// One professional's judgement whether a problem can be solved or will stay (report ch. 4 and ch. 5, question 3).
public struct ProblemJudgement: EventKind {
    public static let word = "problem.judged"
    public var problem: Reference<Problem>
    public var solvable: Term<Solvable>
    /// Whether it is chronic: help must then be made to last (4.1). Nothing when nobody said.
    public var isChronic: Bool?
    public var by: Professional
    public var day: Day
    public var note: String?

    public init(
        problem: Reference<Problem>, solvable: Solvable, isChronic: Bool? = nil, by: Professional, day: Day,
        note: String? = nil
    ) {
        self.problem = problem
        self.solvable = .known(solvable)
        self.isChronic = isChronic
        self.by = by
        self.day = day
        self.note = note
    }

    public var references: [EntryID] { [problem.id] }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    /// As confidential as the problem.
    public func isSensitive(in ledger: Ledger) -> Bool { ledger.isConfidential(problem) }

    public func summary(in dossier: Dossier) -> Text {
        let what = dossier.ledger[problem]?.data.text ?? "?"
        let chronic = isChronic.map {
            $0 ? Text(nl: ", blijvend", en: ", chronic") : Text(nl: ", niet blijvend", en: ", not chronic")
        }
        let answer = Text(nl: "\(what) oplosbaar? ", en: "\(what) solvable? ") + solvable.label
        let by = Text(nl: ", zegt \(by.name.short)", en: ", says \(by.name.short)")
        return (answer + (chronic ?? Text(verbatim: "")) + by).adding(note, after: " – ")
    }
}

/// Can it be solved?
public enum Solvable: String, Vocabulary {
    case yes, no, unclear

    public var label: Text {
        switch self {
        case .yes: Text(nl: "ja", en: "yes")
        case .no: Text(nl: "nee", en: "no")
        case .unclear: Text(nl: "niet duidelijk", en: "not clear")
        }
    }
}
