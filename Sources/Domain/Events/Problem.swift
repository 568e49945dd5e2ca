/// A problem of one or more family members on one life domain (report 1.1 and ch. 5, question 2).
public struct Problem: EventKind {
    public static let word = "problem.recorded"
    @Listed public var members: [Reference<Member>]
    public var domain: Term<LifeDomain>
    public var text: String
    public var since: PartialDay?
    public var until: PartialDay?
    /// Whether it is the crisis of today or what lies beneath it (report 2.1 and 4.2).
    public var nature: Term<ProblemNature>?
    public var isLongLasting: Bool?
    /// The problem beneath it.
    public var cause: Reference<Problem>?
    /// What kind of problem it is, where that matters for what a parent can bear or how vulnerable a child is.
    public var category: Term<ProblemCategory>?
    /// Who says that it is one.
    public var by: Professional?
    /// Who says so when that is somebody in this file.
    public var byMember: Reference<Member>?
    /// Who says so when that is neither: "moeder", "buurvrouw".
    public var byName: String?

    public init(
        members: [Reference<Member>], domain: LifeDomain, text: String, since: PartialDay? = nil,
        until: PartialDay? = nil, nature: ProblemNature? = nil, isLongLasting: Bool? = nil,
        cause: Reference<Problem>? = nil, category: ProblemCategory? = nil, by: Professional? = nil,
        byMember: Reference<Member>? = nil,
        byName: String? = nil
    ) {
        self.members = members
        self.domain = .known(domain)
        self.text = text
        self.since = since
        self.until = until
        self.nature = nature.map(Term.known)
        self.isLongLasting = isLongLasting
        self.cause = cause
        self.category = category.map(Term.known)
        self.by = by
        self.byMember = byMember
        self.byName = byName
    }

    public var references: [EntryID] { members.map(\.id) + [cause?.id, byMember?.id].compactMap { $0 } }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !text.isEmpty else {
            throw Refusal(
                Text(
                    nl: "Schrijf in een paar woorden wat het probleem is.",
                    en: "Write in a few words what the problem is."),
                field: "text")
        }
        try Refusal.unlessOrdered(since, until)
    }

    public func holds(on day: Day) -> Bool { day.lies(from: since, to: until) }

    public var occurred: PartialDay? { since }
    public var turningDays: [PartialDay] { [since, until].compactMap { $0 } }

    /// Health is nobody’s business who does not need it.
    public func isSensitive(in ledger: Ledger) -> Bool { domain == .health || (category?.word?.tellsOfHealth ?? false) }

    public func summary(in dossier: Dossier) -> Text {
        let whose = members.isEmpty ? "" : "\(dossier.names(of: members)): "
        return Text(verbatim: "\(whose)\(text) (") + domain.label + Text(verbatim: ")")
    }
}

/// The acute problem asks for attention first, the underlying one longest.
public enum ProblemNature: String, Vocabulary {
    case acute, underlying

    public var label: Text {
        switch self {
        case .acute: Text(nl: "acuut", en: "acute")
        case .underlying: Text(nl: "onderliggend", en: "underlying")
        }
    }
}

/// The kinds of problem that the report names as weighing on a parent together (1.2.3: *combinatie van problematiek*) or as
/// making a child vulnerable (2.1).
public enum ProblemCategory: String, Vocabulary {
    case disability, mental, addiction, behaviour

    /// Whether it tells of illness or disability (GDPR, article 9).
    var tellsOfHealth: Bool { self != .behaviour }

    public var label: Text {
        switch self {
        case .disability: Text(nl: "licht verstandelijke beperking", en: "mild intellectual disability")
        case .mental: Text(nl: "psychische problemen", en: "mental health problems")
        case .addiction: Text(nl: "verslaving", en: "addiction")
        case .behaviour: Text(nl: "gedragsproblemen", en: "behavioural problems")
        }
    }
}

/// The life domains (*leefgebieden*) that the report names (1.1).
public enum LifeDomain: String, Vocabulary {
    case money, housing, work, parenting, health, education, safety

    public var label: Text {
        switch self {
        case .money: Text(nl: "geld", en: "money")
        case .housing: Text(nl: "wonen", en: "housing")
        case .work: Text(nl: "werk en inkomen", en: "work and income")
        case .parenting: Text(nl: "opvoeden en opgroeien", en: "parenting and growing up")
        case .health: Text(nl: "gezondheid", en: "health")
        case .education: Text(nl: "onderwijs", en: "education")
        case .safety: Text(nl: "veiligheid", en: "safety")
        }
    }
}
