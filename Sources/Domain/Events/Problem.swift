/// A problem of one or more family members on one life domain (report 1.1 and ch. 5, question 2).
public struct Problem: EventKind {
    public static let word = "problem.recorded"
    @Listed public var members: [Reference<Member>]
    public var domain: Term<LifeDomain>
    public var text: String
    public var since: PartialDay?
    public var until: PartialDay?

    public init(
        members: [Reference<Member>], domain: LifeDomain, text: String, since: PartialDay? = nil,
        until: PartialDay? = nil
    ) {
        self.members = members
        self.domain = .known(domain)
        self.text = text
        self.since = since
        self.until = until
    }

    public var references: [EntryID] { members.map(\.id) }

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

    public func holds(on day: Day) -> Bool {
        (since?.earliest ?? day) <= day && (until.map { $0.latest >= day } ?? true)
    }

    public var occurred: PartialDay? { since }

    public func summary(in dossier: Dossier) -> Text {
        Text(verbatim: "\(dossier.names(of: members)): \(text) (") + domain.label + Text(verbatim: ")")
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
