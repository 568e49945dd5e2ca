/// A professional who is involved: for whom, why, since when, whom he or she sees (report 2.1 and ch. 5, question 2).
public struct Involvement: EventKind {
    public static let word = "involvement.recorded"
    public var professional: Professional
    /// For whom in the family.
    @Listed public var about: [Reference<Member>]
    /// Whom the professional sees in person.
    @Listed public var sees: [Reference<Member>]
    public var reason: String?
    @Listed public var problems: [Reference<Problem>]
    public var since: PartialDay?
    public var until: PartialDay?
    public var endReason: Term<EndReason>?
    /// What the involvement must bring about.
    public var goal: String?

    public init(
        professional: Professional, about: [Reference<Member>] = [], sees: [Reference<Member>] = [],
        reason: String? = nil, problems: [Reference<Problem>] = [], since: PartialDay? = nil,
        until: PartialDay? = nil, endReason: EndReason? = nil, goal: String? = nil
    ) {
        self.professional = professional
        self.about = about
        self.sees = sees
        self.reason = reason
        self.problems = problems
        self.since = since
        self.until = until
        self.endReason = endReason.map(Term.known)
        self.goal = goal
    }

    public var references: [EntryID] { about.map(\.id) + sees.map(\.id) + problems.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.unlessOrdered(since, until)
    }

    /// Whether the professional is involved on that day, as far as the dates tell.
    public func holds(on day: Day) -> Bool { day.lies(from: since, to: until) }

    public var occurred: PartialDay? { since }
    public var turningDays: [PartialDay] { [since, until].compactMap { $0 } }

    /// That somebody is treated, or known to police or probation, is told by who is involved.
    public func isSensitive(in ledger: Ledger) -> Bool { professional.hasSensitiveWork }

    public func summary(in dossier: Dossier) -> Text {
        let who = professional.introduction
        let why =
            reason.map { Text(verbatim: ": \($0)") }
            ?? Text(nl: " – waarom? niet vastgelegd", en: " – why? not recorded")
        return who + why
    }
}

/// Why somebody's involvement ended.
public enum EndReason: String, Vocabulary {
    case goalReached = "goal-reached"
    case handedOver = "handed-over"
    case refused
    case moved
    case contractEnded = "contract-ended"
    case unknown

    public var label: Text {
        switch self {
        case .goalReached: Text(nl: "doel bereikt", en: "goal reached")
        case .handedOver: Text(nl: "overgedragen", en: "handed over")
        case .refused: Text(nl: "gezin zei nee", en: "the family said no")
        case .moved: Text(nl: "verhuisd", en: "moved")
        case .contractEnded: Text(nl: "indicatie of contract stopte", en: "funding or contract ended")
        case .unknown: Text(nl: "niet bekend", en: "not known")
        }
    }
}
