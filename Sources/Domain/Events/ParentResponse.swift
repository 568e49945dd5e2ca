/// How a parent responded to a signal, an incident or a problem, and whether the partner was in the room: denial and withdrawal each time are a
/// pattern only when they are recorded each time (report 4.2, vignette). A victim's denial of violence is not avoidance.
public struct ParentResponse: EventKind {
    public static let word = "response.recorded"
    public var signal: Reference<Signal>?
    /// What it is a response to when that is no signal.
    public var incident: Reference<Incident>?
    public var problem: Reference<Problem>?
    public var who: Reference<Member>
    public var response: Term<ResponseWord>
    /// Whether the partner was there; nothing when nobody knows.
    public var partnerPresent: Bool?
    /// The parent's own words.
    public var words: String?
    public var heardBy: Professional?
    public var day: Day

    public init(
        signal: Reference<Signal>? = nil, incident: Reference<Incident>? = nil, problem: Reference<Problem>? = nil,
        who: Reference<Member>, response: ResponseWord, partnerPresent: Bool? = nil, words: String? = nil,
        heardBy: Professional? = nil, day: Day
    ) {
        self.signal = signal
        self.incident = incident
        self.problem = problem
        self.who = who
        self.response = .known(response)
        self.partnerPresent = partnerPresent
        self.words = words
        self.heardBy = heardBy
        self.day = day
    }

    /// What the parent responded to.
    public var subject: EntryID? { signal?.id ?? incident?.id ?? problem?.id }

    public var references: [EntryID] { [subject, who.id].compactMap { $0 } }

    public func validate(in setting: Setting) throws(Refusal) {
        guard subject != nil else {
            throw Refusal(
                Text(
                    nl: "Waarop reageerde de ouder? Kies een melding, een zorg, een incident of een probleem.",
                    en: "What did the parent respond to? Choose a report, a worry, an incident or a problem."),
                field: "about")
        }
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    /// As confidential as what it is about.
    public func isSensitive(in ledger: Ledger) -> Bool {
        signal.map { ledger.isConfidential($0) } ?? incident.map { ledger.isConfidential($0) }
            ?? problem.map { ledger.isConfidential($0) } ?? false
    }

    /// What the parent said, without who that was.
    public var answer: Text {
        let quote = words.flatMap { $0.isEmpty ? nil : "“\($0)”" }
        let partner =
            partnerPresent == true ? Text(nl: " (partner erbij)", en: " (partner present)") : Text(verbatim: "")
        return (response.label + partner).adding(quote, after: " – ")
    }

    public func summary(in dossier: Dossier) -> Text { Text(verbatim: "\(dossier.name(of: who)): ") + answer }
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
