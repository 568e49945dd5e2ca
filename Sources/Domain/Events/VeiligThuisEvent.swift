/// What Veilig Thuis did, step by step: the end of an investigation is no reassurance, and a hand-over counts when it was
/// accepted (report 3.3). Advice that a professional asked for is no report and never stands here.
public struct VeiligThuisEvent: EventKind {
    public static let word = "veiligthuis.event"
    public var event: Term<VeiligThuisWord>
    /// Of an investigation that ended.
    public var outcome: Term<InvestigationOutcome>?
    /// Who took over.
    public var to: Professional?
    /// Who took over when that is nobody in the directory: "het wijkteam".
    public var toName: String?
    /// Whether who takes over accepted it; nothing when nobody asked.
    public var accepted: Bool?
    /// Under which conditions it was handed over or ended.
    public var conditions: String?
    /// The reports it is about.
    @Listed public var signals: [Reference<Signal>]
    public var by: Professional?
    public var day: Day
    public var note: String?

    public init(
        event: VeiligThuisWord, outcome: InvestigationOutcome? = nil, to: Professional? = nil, toName: String? = nil,
        accepted: Bool? = nil, conditions: String? = nil, signals: [Reference<Signal>] = [], by: Professional? = nil,
        day: Day,
        note: String? = nil
    ) {
        self.event = .known(event)
        self.outcome = outcome.map(Term.known)
        self.to = to
        self.toName = toName
        self.accepted = accepted
        self.conditions = conditions
        self.signals = signals
        self.by = by
        self.day = day
        self.note = note
    }

    public var references: [EntryID] { signals.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        guard outcome == nil || event == .investigationEnded else {
            throw Refusal(
                Text(
                    nl:
                        "Een uitkomst hoort bij een onderzoek dat klaar is. Kies “onderzoek klaar”, of laat de uitkomst leeg.",
                    en: "An outcome belongs to an investigation that ended. Choose that, or leave the outcome empty."),
                field: "outcome")
        }
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    /// " aan M. de Wit", " aan het wijkteam": to whom it was handed over.
    var receiver: Text {
        guard let name = to?.name.short ?? toName, !name.isEmpty else { return Text(verbatim: "") }
        return Text(nl: " aan \(name)", en: " to \(name)")
    }

    public func summary(in dossier: Dossier) -> Text {
        let head = Text(verbatim: "Veilig Thuis: ") + event.label + receiver
        return head.bracketing(outcome?.label).adding(conditions, after: " – ").adding(note, after: " – ")
    }
}

/// The steps of Veilig Thuis; a safety assessment is due within five working days of a report.
public enum VeiligThuisWord: String, Vocabulary {
    case reportReceived = "report-received"
    case safetyAssessed = "safety-assessed"
    case handedOver = "handed-over"
    case conditionsSet = "conditions-set"
    case investigationStarted = "investigation-started"
    case investigationEnded = "investigation-ended"
    case raadAsked = "raad-asked"
    case monitoring
    case ended

    public var label: Text {
        switch self {
        case .reportReceived: Text(nl: "melding ontvangen", en: "report received")
        case .safetyAssessed: Text(nl: "veiligheid beoordeeld", en: "safety assessed")
        case .handedOver: Text(nl: "overgedragen", en: "handed over")
        case .conditionsSet: Text(nl: "voorwaarden gesteld", en: "conditions set")
        case .investigationStarted: Text(nl: "onderzoek begonnen", en: "investigation started")
        case .investigationEnded: Text(nl: "onderzoek klaar", en: "investigation ended")
        case .raadAsked: Text(nl: "Raad gevraagd", en: "Raad asked")
        case .monitoring: Text(nl: "volgt de zorgen", en: "keeps following the worries")
        case .ended: Text(nl: "betrokkenheid gestopt", en: "involvement ended")
        }
    }
}

/// What an investigation found. "Not confirmed" is not "refuted".
public enum InvestigationOutcome: String, Vocabulary {
    case confirmed
    case notConfirmed = "not-confirmed"
    case refuted

    public var label: Text {
        switch self {
        case .confirmed: Text(nl: "bevestigd", en: "confirmed")
        case .notConfirmed: Text(nl: "niet bevestigd", en: "not confirmed")
        case .refuted: Text(nl: "weerlegd", en: "refuted")
        }
    }
}
