/// When children see a parent or somebody else they do not live with, and on whose word (report ch. 5, question 2: those
/// out of the house belong in the picture).
public struct ContactArrangement: EventKind {
    public static let word = "arrangement.recorded"
    @Listed public var children: [Reference<Member>]
    public var arrangement: Term<ArrangementWord>
    /// With whom they have contact, or have none.
    @Listed public var with: [Reference<Member>]
    /// How: "om het weekend, halen bij oma".
    public var text: String?
    public var source: Term<ArrangementSource>?
    public var since: PartialDay?
    public var until: PartialDay?

    public init(
        children: [Reference<Member>], arrangement: ArrangementWord, with: [Reference<Member>] = [],
        text: String? = nil, source: ArrangementSource? = nil, since: PartialDay? = nil, until: PartialDay? = nil
    ) {
        self.children = children
        self.arrangement = .known(arrangement)
        self.with = with
        self.text = text
        self.source = source.map(Term.known)
        self.since = since
        self.until = until
    }

    public var references: [EntryID] { children.map(\.id) + with.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !children.isEmpty else {
            throw Refusal(
                Text(nl: "Voor welk kind geldt dit? Kies iemand.", en: "For which child? Choose someone."),
                field: "children")
        }
        try Refusal.unlessOrdered(since, until)
    }

    public func holds(on day: Day) -> Bool { day.lies(from: since, to: until) }

    public var occurred: PartialDay? { since }
    public var turningDays: [PartialDay] { [since, until].compactMap { $0 } }

    /// "omgangsregeling met Karim – af en toe een zaterdag": without the children's names.
    public func terms(in dossier: Dossier) -> Text {
        let other = Text.list(with.map(dossier.name))
        let whom = with.isEmpty ? Text(verbatim: "") : Text(nl: " met \(other.nl)", en: " with \(other.en)")
        return (arrangement.label + whom).adding(text, after: " – ").bracketing(source?.label)
    }

    public func summary(in dossier: Dossier) -> Text {
        Text(verbatim: "\(dossier.names(of: children)): ") + terms(in: dossier)
    }
}

/// What kind of arrangement it is.
public enum ArrangementWord: String, Vocabulary {
    case coParenting = "co-parenting"
    case visiting, supervised
    case noContact = "no-contact"

    public var label: Text {
        switch self {
        case .coParenting: Text(nl: "co-ouderschap", en: "co-parenting")
        case .visiting: Text(nl: "omgangsregeling", en: "visiting arrangement")
        case .supervised: Text(nl: "begeleide omgang", en: "supervised contact")
        case .noContact: Text(nl: "geen omgang", en: "no contact")
        }
    }
}

/// On whose word it rests.
public enum ArrangementSource: String, Vocabulary {
    case parents, court, safety

    public var label: Text {
        switch self {
        case .parents: Text(nl: "afspraak van de ouders", en: "agreed by the parents")
        case .court: Text(nl: "rechter", en: "court")
        case .safety: Text(nl: "om de veiligheid", en: "for safety")
        }
    }
}
