/// A professional's attempt to reach the family and what came of it: the finger on the pulse, and closed doors in a row
/// (report 2.3, vignette: *niet thuis*; 3.1: *vinger aan de pols*).
public struct ContactAttempt: EventKind {
    public static let word = "contact.attempted"
    public var by: Professional
    /// With whom; nobody in particular means the family.
    @Listed public var with: [Reference<Member>]
    public var way: Term<ContactWay>
    public var outcome: Term<ContactOutcome>
    /// The children who were seen, whatever the outcome.
    @Listed public var childrenSeen: [Reference<Member>]
    public var day: PartialDay
    public var note: String?

    public init(
        by: Professional, with: [Reference<Member>] = [], way: ContactWay, outcome: ContactOutcome,
        childrenSeen: [Reference<Member>] = [], day: PartialDay, note: String? = nil
    ) {
        self.by = by
        self.with = with
        self.way = .known(way)
        self.outcome = .known(outcome)
        self.childrenSeen = childrenSeen
        self.day = day
        self.note = note
    }

    public var references: [EntryID] { with.map(\.id) + childrenSeen.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { day }

    public func summary(in dossier: Dossier) -> Text {
        let seen = dossier.names(of: childrenSeen)
        let children =
            childrenSeen.isEmpty ? Text(verbatim: "") : Text(nl: "; zag \(seen)", en: "; saw \(seen)")
        return Text(verbatim: "\(by.name.short), ") + way.label + Text(verbatim: ": ") + outcome.label + children
    }
}

/// How contact was sought.
public enum ContactWay: String, Vocabulary {
    case homeVisit = "home-visit"
    case phone, message, appointment, school

    public var label: Text {
        switch self {
        case .homeVisit: Text(nl: "huisbezoek", en: "home visit")
        case .phone: Text(nl: "gebeld", en: "phoned")
        case .message: Text(nl: "bericht", en: "message")
        case .appointment: Text(nl: "afspraak bij ons", en: "appointment with us")
        case .school: Text(nl: "op school", en: "at school")
        }
    }
}

/// What came of it.
public enum ContactOutcome: String, Vocabulary {
    case reached
    case notHome = "not-home"
    case noAnswer = "no-answer"
    case cancelled
    case noShow = "no-show"
    case turnedAway = "turned-away"

    public var label: Text {
        switch self {
        case .reached: Text(nl: "gesproken", en: "spoken with")
        case .notHome: Text(nl: "niet thuis", en: "not at home")
        case .noAnswer: Text(nl: "geen antwoord", en: "no answer")
        case .cancelled: Text(nl: "afgezegd", en: "cancelled")
        case .noShow: Text(nl: "niet gekomen", en: "did not turn up")
        case .turnedAway: Text(nl: "niet binnengelaten", en: "not let in")
        }
    }
}
