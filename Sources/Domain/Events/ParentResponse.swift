/// How a parent responded to a signal, and whether the partner was in the room: denial and withdrawal each time are a
/// pattern only when they are recorded each time (report 4.2, vignette). A victim's denial of violence is not avoidance.
public struct ParentResponse: EventKind {
    public static let word = "response.recorded"
    public var signal: Reference<Signal>
    public var who: Reference<Member>
    public var response: Term<ResponseWord>
    /// Whether the partner was there; nothing when nobody knows.
    public var partnerPresent: Bool?
    /// The parent's own words.
    public var words: String?
    public var heardBy: Professional?
    public var day: Day

    public init(
        signal: Reference<Signal>, who: Reference<Member>, response: ResponseWord, partnerPresent: Bool? = nil,
        words: String? = nil, heardBy: Professional? = nil, day: Day
    ) {
        self.signal = signal
        self.who = who
        self.response = .known(response)
        self.partnerPresent = partnerPresent
        self.words = words
        self.heardBy = heardBy
        self.day = day
    }

    public var references: [EntryID] { [signal.id, who.id] }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    /// As confidential as the signal.
    public func isSensitive(in ledger: Ledger) -> Bool { ledger.isConfidential(signal) }

    public func summary(in dossier: Dossier) -> Text {
        let quote = words.flatMap { $0.isEmpty ? nil : "“\($0)”" }
        let partner =
            partnerPresent == true ? Text(nl: " (partner erbij)", en: " (partner present)") : Text(verbatim: "")
        return (Text(verbatim: "\(dossier.name(of: who)): ") + response.label + partner).adding(quote, after: " – ")
    }
}

/// How the parent responded.
public enum ResponseWord: String, Vocabulary {
    case acknowledged, partly, denied, withdrew, silent

    public var label: Text {
        switch self {
        case .acknowledged: Text(nl: "erkent het", en: "acknowledges it")
        case .partly: Text(nl: "erkent een deel", en: "acknowledges part of it")
        case .denied: Text(nl: "ontkent", en: "denies it")
        case .withdrew: Text(nl: "neemt eerdere woorden terug", en: "takes back earlier words")
        case .silent: Text(nl: "wil er niet over praten", en: "does not want to talk about it")
        }
    }
}
