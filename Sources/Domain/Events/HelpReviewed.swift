/// What help achieved when it was looked back on, what shows it, who judged so together, and how it goes on (report 4.1 and
/// ch. 5, question 5). Of help that was offered, or of a professional’s involvement.
public struct HelpReviewed: EventKind {
    public static let word = "help.reviewed"
    public var offer: Reference<HelpOffer>?
    public var involvement: Reference<Involvement>?
    public var result: Term<HelpEffect>
    /// What shows it.
    public var evidence: String?
    @Listed public var judgedBy: [Professional]
    /// How it goes on.
    public var choice: Term<HelpChoice>?
    public var day: Day
    public var discussion: Reference<Discussion>?

    public init(
        offer: Reference<HelpOffer>? = nil, involvement: Reference<Involvement>? = nil, result: HelpEffect,
        evidence: String? = nil, judgedBy: [Professional] = [], choice: HelpChoice? = nil, day: Day,
        discussion: Reference<Discussion>? = nil
    ) {
        self.offer = offer
        self.involvement = involvement
        self.result = .known(result)
        self.evidence = evidence
        self.judgedBy = judgedBy
        self.choice = choice.map(Term.known)
        self.day = day
        self.discussion = discussion
    }

    public var references: [EntryID] { [offer?.id, involvement?.id, discussion?.id].compactMap { $0 } }

    public func validate(in setting: Setting) throws(Refusal) {
        guard offer != nil || involvement != nil else {
            throw Refusal(
                Text(
                    nl: "Kies om welke hulp het gaat, of wie de hulp geeft.",
                    en: "Choose which help it is about, or who gives it."), field: "offer")
        }
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    /// As confidential as the help.
    public func isSensitive(in ledger: Ledger) -> Bool {
        (offer.map { ledger.isConfidential($0) } ?? false) || (involvement.map { ledger.isConfidential($0) } ?? false)
    }

    public func summary(in dossier: Dossier) -> Text {
        let offered = offer.flatMap { dossier.ledger[$0]?.data.text }
        let helper = involvement.flatMap { dossier.ledger[$0]?.data.professional.name.short }
        let what = offered ?? helper.map { "\($0)" }
        let head = what.map { Text(nl: "hulp (\($0)) ", en: "help (\($0)) ") } ?? Text(nl: "hulp ", en: "help ")
        return (head + result.label).adding(choice?.label, after: "; ").adding(evidence, after: " – ")
    }
}

/// How help goes on after looking back.
public enum HelpChoice: String, Vocabulary {
    case goOn = "continue"
    case change, stop
    case scaleUp = "scale-up"
    case scaleDown = "scale-down"

    public var label: Text {
        switch self {
        case .goOn: Text(nl: "doorgaan", en: "go on")
        case .change: Text(nl: "anders doen", en: "do it differently")
        case .stop: Text(nl: "stoppen", en: "stop")
        case .scaleUp: Text(nl: "opschalen", en: "scale up")
        case .scaleDown: Text(nl: "afschalen", en: "scale down")
        }
    }
}
