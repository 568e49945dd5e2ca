/// What one professional asked an adult client about children (report 2.2, *kindcheck*): whether there are any, here,
/// elsewhere or on the way, and apart from that whether they are safe. The one answer never stands for the other.
public struct KindCheck: EventKind {
    public static let word = "kindcheck.done"
    public var adult: Reference<Member>
    public var by: Professional
    /// Whether the adult has children, or cares for some.
    public var children: Term<KindCheckAnswer>?
    public var pregnancy: Term<KindCheckAnswer>?
    /// Whether children of the adult live elsewhere.
    public var elsewhere: Term<KindCheckAnswer>?
    public var safe: Term<KindCheckAnswer>?
    /// What the answers rest on.
    public var basis: String?
    public var day: Day

    public init(
        adult: Reference<Member>, by: Professional, children: KindCheckAnswer? = nil, pregnancy: KindCheckAnswer? = nil,
        elsewhere: KindCheckAnswer? = nil, safe: KindCheckAnswer? = nil, basis: String? = nil, day: Day
    ) {
        self.adult = adult
        self.by = by
        self.children = children.map(Term.known)
        self.pregnancy = pregnancy.map(Term.known)
        self.elsewhere = elsewhere.map(Term.known)
        self.safe = safe.map(Term.known)
        self.basis = basis
        self.day = day
    }

    public var references: [EntryID] { [adult.id] }

    public func validate(in setting: Setting) throws(Refusal) {
        guard [children, pregnancy, elsewhere, safe].contains(where: { $0 != nil }) else {
            throw Refusal(
                Text(
                    nl: "Vul in wat u hebt gevraagd. “Niet gevraagd” is ook een antwoord.",
                    en: "Fill in what you asked. “Not asked” is an answer too."), field: "children")
        }
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    /// That somebody is treated, or known to police or probation, is told by who did it.
    public func isSensitive(in ledger: Ledger) -> Bool { by.hasSensitiveWork }

    /// Whether there are children, living here or elsewhere, or one on the way.
    public var hasChildren: Bool { [children, pregnancy, elsewhere].contains { $0?.word == .yes } }

    /// What was answered, each apart: "kinderen ja, veilig niet gevraagd".
    public var answers: Text {
        let parts: [(Text, Term<KindCheckAnswer>?)] = [
            (Text(nl: "kinderen", en: "children"), children), (Text(nl: "zwanger", en: "pregnant"), pregnancy),
            (Text(nl: "kinderen elders", en: "children elsewhere"), elsewhere), (Text(nl: "veilig", en: "safe"), safe),
        ]
        let said = parts.compactMap { label, answer in
            answer.map { label + Text(verbatim: " ") + $0.label }
        }
        return Text.joined(said, by: ", ")
    }

    public func summary(in dossier: Dossier) -> Text {
        let who = dossier.name(of: adult)
        let head = Text(nl: "kindcheck bij \(who): ", en: "child check with \(who): ")
        return (head + answers).adding(basis, after: " – ")
    }
}

/// What an adult answered, or that nobody asked.
public enum KindCheckAnswer: String, Vocabulary {
    case yes, no, unknown
    case notAsked = "not-asked"

    public var label: Text {
        switch self {
        case .yes: Text(nl: "ja", en: "yes")
        case .no: Text(nl: "nee", en: "no")
        case .unknown: Text(nl: "gevraagd, niet bekend", en: "asked, not known")
        case .notAsked: Text(nl: "niet gevraagd", en: "not asked")
        }
    }
}
