/// How things are on one life domain, for one member, several, or the whole family (report ch. 5, question 2: all life
/// domains in picture). What was not asked has no entry; "not needed, because …" is an answer.
public struct DomainPicture: EventKind {
    public static let word = "domain.recorded"
    public var domain: Term<LifeDomain>
    /// Nobody in particular means the whole family.
    @Listed public var members: [Reference<Member>]
    public var state: Term<DomainState>
    public var text: String?
    public var by: Professional?
    public var day: Day

    public init(
        domain: LifeDomain, members: [Reference<Member>] = [], state: DomainState, text: String? = nil,
        by: Professional? = nil, day: Day
    ) {
        self.domain = .known(domain)
        self.members = members
        self.state = .known(state)
        self.text = text
        self.by = by
        self.day = day
    }

    public var references: [EntryID] { members.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        if state == .notNeeded {
            try Refusal.ifEmpty(
                text, Text(nl: "Schrijf op waarom dit niet nodig is.", en: "Write down why this is not needed."),
                field: "text")
        }
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    /// Health, as with `Problem`.
    public func isSensitive(in ledger: Ledger) -> Bool { domain == .health }

    public func summary(in dossier: Dossier) -> Text {
        let whom = members.isEmpty ? nil : dossier.whom(members)
        return (domain.label.bracketing(whom) + Text(verbatim: ": ") + state.label).adding(text, after: " – ")
    }
}

/// How it is going there, or why that is not known.
public enum DomainState: String, Vocabulary {
    case goingWell = "going-well"
    case worries
    case longWorries = "long-worries"
    case notNeeded = "not-needed"
    case unknown, refused

    public var label: Text {
        switch self {
        case .goingWell: Text(nl: "gaat goed", en: "going well")
        case .worries: Text(nl: "zorgen", en: "worries")
        case .longWorries: Text(nl: "al lang zorgen", en: "worries for a long time")
        case .notNeeded: Text(nl: "niet nodig", en: "not needed")
        case .unknown: Text(nl: "gevraagd, niet bekend", en: "asked, not known")
        case .refused: Text(nl: "wil er niet over praten", en: "does not want to talk about it")
        }
    }
}
