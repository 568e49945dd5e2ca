/// What came of a request for information: also a refusal with its ground, so that it can be spoken about (report 2.2,
/// vignette: those around the mother shared no information with the investigation).
public struct InformationAnswer: EventKind {
    public static let word = "information.answered"
    public var request: Reference<InformationRequest>
    public var answer: Term<InformationWord>
    /// On what the refusal rests.
    public var ground: Term<RefusalGround>?
    /// The reason in their own words.
    public var reason: String?
    /// What came, for those who need to know it.
    public var text: String?
    public var day: Day

    public init(
        request: Reference<InformationRequest>, answer: InformationWord, ground: RefusalGround? = nil,
        reason: String? = nil, text: String? = nil, day: Day
    ) {
        self.request = request
        self.answer = .known(answer)
        self.ground = ground.map(Term.known)
        self.reason = reason
        self.text = text
        self.day = day
    }

    public var references: [EntryID] { [request.id] }

    public func validate(in setting: Setting) throws(Refusal) {
        guard ground == nil || answer == .refused || answer == .partly || answer.word == nil else {
            throw Refusal(
                Text(
                    nl: "Een grond hoort bij een weigering. Kies “geweigerd” of “een deel gekregen”, of laat dit leeg.",
                    en: "A ground belongs to a refusal. Choose “refused” or “received in part”, or leave this empty."),
                field: "ground")
        }
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    /// What came in is for those who need it; without content it is as confidential as the request.
    public func isSensitive(in ledger: Ledger) -> Bool {
        !(text ?? "").isEmpty || ledger.isConfidential(request)
    }

    /// Whether somebody said on what the refusal rests; "anders" needs words beside it.
    public var saysWhyNot: Bool {
        guard let ground else { return false }
        return ground != .other || !(reason ?? "").isEmpty
    }

    public func summary(in dossier: Dossier) -> Text {
        let from = dossier.ledger[request].map { Text(verbatim: "\($0.data.addressee): ") } ?? Text(verbatim: "")
        let quote = reason.flatMap { $0.isEmpty ? nil : "“\($0)”" }
        return (from + answer.label).adding(ground?.label, after: " – ").adding(quote, after: " – ")
            .adding(text, after: " – ")
    }
}

/// What became of the request.
public enum InformationWord: String, Vocabulary {
    case received, partly, refused
    case notKnown = "not-known"

    public var label: Text {
        switch self {
        case .received: Text(nl: "informatie gekregen", en: "information received")
        case .partly: Text(nl: "een deel gekregen", en: "received in part")
        case .refused: Text(nl: "geweigerd", en: "refused")
        case .notKnown: Text(nl: "weet er niets van", en: "knows nothing about it")
        }
    }
}

/// On what a refusal to share rests.
public enum RefusalGround: String, Vocabulary {
    case consentMissing = "consent-missing"
    case confidentiality
    case noDuty = "no-duty"
    case other

    public var label: Text {
        switch self {
        case .consentMissing: Text(nl: "geen toestemming", en: "no consent")
        case .confidentiality: Text(nl: "beroepsgeheim", en: "professional secrecy")
        case .noDuty: Text(nl: "vindt delen niet nodig of niet verplicht", en: "sees no need or duty to share")
        case .other: Text(nl: "iets anders", en: "something else")
        }
    }
}
