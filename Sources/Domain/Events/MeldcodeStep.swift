/// A step that a professional took under his or her own Meldcode (report 1.2.5, 2.2 and 3.3). Steps 4 and 5, weighing and
/// deciding, are a `Weighing`. Nobody takes a step for another, and the meeting decides no report.
public struct MeldcodeStep: EventKind {
    public static let word = "meldcode.step"
    public var by: Professional
    @Listed public var about: [Reference<Member>]
    public var step: Term<MeldcodeStepWord>
    /// The *aandachtsfunctionaris* who was consulted in step 2.
    public var with: Professional?
    /// The same when that is nobody in the directory.
    public var withName: String?
    @Listed public var signals: [Reference<Signal>]
    /// Why there is no next step, where that was decided.
    public var reasonNot: String?
    public var day: Day

    public init(
        by: Professional, about: [Reference<Member>] = [], step: MeldcodeStepWord, with: Professional? = nil,
        withName: String? = nil, signals: [Reference<Signal>] = [], reasonNot: String? = nil, day: Day
    ) {
        self.by = by
        self.about = about
        self.step = .known(step)
        self.with = with
        self.withName = withName
        self.signals = signals
        self.reasonNot = reasonNot
        self.day = day
    }

    public var references: [EntryID] { about.map(\.id) + signals.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifVeiligThuis(with, withName, field: "with")
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    /// Each professional's own steps, always.
    public func isSensitive(in ledger: Ledger) -> Bool { true }

    public func summary(in dossier: Dossier) -> Text {
        let whom = about.isEmpty ? nil : Text.list(about.map(dossier.name))
        let over = whom.map { Text(nl: " voor \($0.nl)", en: " for \($0.en)") } ?? Text(verbatim: "")
        let officer = [with?.name.short, withName].compactMap { $0 }.first { !$0.isEmpty }
        let head = (Text(verbatim: "\(by.name.short), ") + step.label + over)
            .bracketing(officer.map { Text(verbatim: $0) })
        let stop = reasonNot.flatMap { reason in
            reason.isEmpty ? nil : Text(nl: "niet verder: \(reason)", en: "no further: \(reason)")
        }
        return head.adding(stop, after: "; ")
    }
}

/// The first three steps of the Meldcode; the other two are a `Weighing`.
public enum MeldcodeStepWord: String, Vocabulary {
    case signalsMapped = "signals-mapped"
    case consulted
    case talked

    public var label: Text {
        switch self {
        case .signalsMapped: Text(nl: "stap 1: signalen op een rij", en: "step 1: signals put in order")
        case .consulted: Text(nl: "stap 2: overlegd", en: "step 2: consulted")
        case .talked: Text(nl: "stap 3: met het gezin gepraat", en: "step 3: talked with the family")
        }
    }
}
