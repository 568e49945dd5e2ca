/// What came of an offer of help: what the family said and why, in its own words, and whether it helped.
///
/// Help that did not come (a waiting list, no interpreter) is never the family's refusal (report 4.2).
public struct HelpResponse: EventKind {
    public static let word = "help.answered"
    public var offer: Reference<HelpOffer>
    public var response: Term<HelpWord>
    /// Who said so.
    public var who: Reference<Member>?
    /// Whether the partner was there; nothing when nobody knows.
    public var partnerPresent: Bool?
    /// The reason in their own words.
    public var reason: String?
    /// Why the help did not come, or not yet.
    public var obstacle: Term<HelpObstacle>?
    public var effect: Term<HelpEffect>?
    public var day: PartialDay

    public init(
        offer: Reference<HelpOffer>, response: HelpWord, who: Reference<Member>? = nil, partnerPresent: Bool? = nil,
        reason: String? = nil, obstacle: HelpObstacle? = nil, effect: HelpEffect? = nil, day: PartialDay
    ) {
        self.offer = offer
        self.response = .known(response)
        self.who = who
        self.partnerPresent = partnerPresent
        self.reason = reason
        self.obstacle = obstacle.map(Term.known)
        self.effect = effect.map(Term.known)
        self.day = day
    }

    public var references: [EntryID] { [offer.id] + [who?.id].compactMap { $0 } }

    public func validate(in setting: Setting) throws(Refusal) {
        guard obstacle == nil || response == .didNotCome || response == .pending else {
            throw Refusal(
                Text(
                    nl:
                        "Een wachtlijst of geen aanbod hoort bij hulp die er nog niet is. Kies “aangevraagd” of “de hulp kwam er niet”, of laat dit leeg.",
                    en:
                        "A waiting list or “none available” belongs to help that is not there yet. Choose “asked for” or “the help did not come”, or leave this empty."
                ),
                field: "obstacle")
        }
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { day }

    /// As confidential as the offer.
    public func isSensitive(in ledger: Ledger) -> Bool { ledger.isConfidential(offer) }

    /// Help that is waited for says since when: waiting long is not the family's doing.
    private var since: Text {
        guard response == .pending else { return Text(verbatim: "") }
        return Text(nl: " (sinds \(day.words.nl))", en: " (since \(day.words.en))")
    }

    public func summary(in dossier: Dossier) -> Text {
        let what = dossier.ledger[offer].map { Text(verbatim: $0.data.text) } ?? Text(nl: "hulp", en: "help")
        let quote = reason.flatMap { $0.isEmpty ? nil : "“\($0)”" }
        let who = self.who.map { Text(verbatim: ", " + dossier.name(of: $0)) } ?? Text(verbatim: "")
        let partner =
            partnerPresent == true ? Text(nl: " (partner erbij)", en: " (partner present)") : Text(verbatim: "")
        let head = what + Text(verbatim: ": ") + response.label + since + who + partner
        return head.adding(obstacle?.label, after: " – ").adding(effect?.label, after: " – ")
            .adding(quote, after: " – ")
    }
}

/// What was said to the offer, or what became of it.
public enum HelpWord: String, Vocabulary {
    case accepted, refused
    case noShow = "no-show"
    case stopped, finished
    case didNotCome = "did-not-come"
    case pending

    public var label: Text {
        switch self {
        case .accepted: Text(nl: "ja gezegd", en: "said yes")
        case .refused: Text(nl: "nee gezegd", en: "said no")
        case .noShow: Text(nl: "niet gekomen", en: "did not turn up")
        case .stopped: Text(nl: "gestopt", en: "stopped")
        case .finished: Text(nl: "afgerond", en: "finished")
        case .didNotCome: Text(nl: "de hulp kwam er niet", en: "the help did not come")
        case .pending: Text(nl: "aangevraagd, nog niet begonnen", en: "asked for, not begun yet")
        }
    }
}

/// Why help that the family did not refuse never came, or is not there yet.
public enum HelpObstacle: String, Vocabulary {
    case waitingList = "waiting-list"
    case noSupply = "no-supply"
    case contractEnded = "contract-ended"
    case noInterpreter = "no-interpreter"

    public var label: Text {
        switch self {
        case .waitingList: Text(nl: "wachtlijst", en: "waiting list")
        case .noSupply: Text(nl: "geen aanbod", en: "none available")
        case .contractEnded: Text(nl: "contract gestopt", en: "contract ended")
        case .noInterpreter: Text(nl: "geen tolk", en: "no interpreter")
        }
    }
}

/// Whether the help worked (report 4.1: look back critically at results).
public enum HelpEffect: String, Vocabulary {
    case helped, partly
    case noEffect = "no-effect"

    public var label: Text {
        switch self {
        case .helped: Text(nl: "hielp", en: "helped")
        case .partly: Text(nl: "hielp deels", en: "helped in part")
        case .noEffect: Text(nl: "hielp niet", en: "did not help")
        }
    }
}
