/// A professional's own weighing after signals, steps 4 and 5 of the Meldcode: it holds for each child it names, and for no
/// other. The meeting itself decides no report (report 2.1 and 2.2: a child who witnesses domestic violence is a victim too).
public struct Weighing: EventKind {
    public static let word = "weighing.recorded"
    public var child: Reference<Member>
    /// The other children it holds for.
    @Listed public var alsoFor: [Reference<Member>]
    @Listed public var signals: [Reference<Signal>]
    public var by: Professional
    public var day: Day
    public var outcome: Term<WeighingOutcome>
    public var note: String?
    /// The five questions of the weighing framework (*afwegingskader*) of 2019; each may stay open.
    public var hasSuspicion: Bool?
    /// Acutely or structurally.
    public var isUnsafe: Bool?
    public var canHelp: Bool?
    public var isHelpAccepted: Bool?
    public var doesHelpWork: Bool?

    public init(
        child: Reference<Member>, alsoFor: [Reference<Member>] = [], signals: [Reference<Signal>], by: Professional,
        day: Day, outcome: WeighingOutcome, note: String? = nil, hasSuspicion: Bool? = nil, isUnsafe: Bool? = nil,
        canHelp: Bool? = nil, isHelpAccepted: Bool? = nil, doesHelpWork: Bool? = nil
    ) {
        self.child = child
        self.alsoFor = alsoFor
        self.signals = signals
        self.by = by
        self.day = day
        self.outcome = .known(outcome)
        self.note = note
        self.hasSuspicion = hasSuspicion
        self.isUnsafe = isUnsafe
        self.canHelp = canHelp
        self.isHelpAccepted = isHelpAccepted
        self.doesHelpWork = doesHelpWork
    }

    /// Every child it holds for.
    public var children: [Reference<Member>] {
        get { [child] + alsoFor }
        set {
            child = newValue.first ?? Reference(EntryID(""))
            alsoFor = Array(newValue.dropFirst())
        }
    }

    public var references: [EntryID] { children.map(\.id) + signals.map(\.id) }

    public var occurred: PartialDay? { PartialDay(day) }

    /// Each professional's own weighing, always.
    public func isSensitive(in ledger: Ledger) -> Bool { true }

    public func summary(in dossier: Dossier) -> Text {
        let who = Text.list(children.map(dossier.name))
        return Text(nl: "\(by.name.short) woog voor \(who.nl): ", en: "\(by.name.short) weighed for \(who.en): ")
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
