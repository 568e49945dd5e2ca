/// A professional's own weighing for one child after signals, as the Meldcode asks of each of them. The meeting itself
/// decides no report (report 2.1 and 2.2: a child who witnesses domestic violence is a victim too).
public struct Weighing: EventKind {
    public static let word = "weighing.recorded"
    public var child: Reference<Member>
    @Listed public var signals: [Reference<Signal>]
    public var by: Professional
    public var day: Day
    public var outcome: Term<WeighingOutcome>
    public var note: String?

    public init(
        child: Reference<Member>, signals: [Reference<Signal>], by: Professional, day: Day, outcome: WeighingOutcome,
        note: String? = nil
    ) {
        self.child = child
        self.signals = signals
        self.by = by
        self.day = day
        self.outcome = .known(outcome)
        self.note = note
    }

    public var references: [EntryID] { [child.id] + signals.map(\.id) }

    public var occurred: PartialDay? { PartialDay(day) }

    /// Each professional's own weighing, always.
    public func isSensitive(in ledger: Ledger) -> Bool { true }

    public func summary(in dossier: Dossier) -> Text {
        let who = dossier.name(of: child)
        return Text(nl: "\(by.name.short) woog voor \(who): ", en: "\(by.name.short) weighed for \(who): ")
            + outcome.label
    }
}

/// What the weighing came to; whether to report stays with the professional who weighed.
public enum WeighingOutcome: String, Vocabulary {
    case noSuspicion = "no-suspicion"
    case help
    case reported
    case helpAndReported = "help-and-reported"
    case undecided

    public var label: Text {
        switch self {
        case .noSuspicion: Text(nl: "geen vermoeden van onveiligheid", en: "no suspicion that the child is unsafe")
        case .help: Text(nl: "hulp, melden niet nodig", en: "help, no report needed")
        case .reported: Text(nl: "gemeld", en: "reported")
        case .helpAndReported: Text(nl: "gemeld en hulp", en: "reported, and help")
        case .undecided: Text(nl: "nog niet beslist", en: "not decided yet")
        }
    }
}
