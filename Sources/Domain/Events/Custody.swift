/// Who has *gezag* over a child and how that is known: who may decide, and who must agree to help and to sharing.
///
/// "Not known, even after asking" is an entry without holders whose source says so.
public struct Custody: EventKind {
    public static let word = "custody.recorded"
    public var child: Reference<Member>
    /// The family members who have it.
    @Listed public var holders: [Reference<Member>]
    /// The institution that is guardian, or a guardian who is not in the file.
    public var institution: String?
    public var source: Term<CustodySource>
    public var since: PartialDay?
    public var until: PartialDay?
    public var note: String?

    public init(
        child: Reference<Member>, holders: [Reference<Member>] = [], institution: String? = nil, source: CustodySource,
        since: PartialDay? = nil, until: PartialDay? = nil, note: String? = nil
    ) {
        self.child = child
        self.holders = holders
        self.institution = institution
        self.source = .known(source)
        self.since = since
        self.until = until
        self.note = note
    }

    public var references: [EntryID] { [child.id] + holders.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !holders.isEmpty || !(institution ?? "").isEmpty || source == .unknown else {
            throw Refusal(
                Text(
                    nl: "Wie heeft het gezag? Kies iemand, vul een instelling in, of kies “niet bekend”.",
                    en: "Who has custody? Choose someone, enter an institution, or choose “not known”."),
                field: "holders")
        }
        guard !holders.contains(child) else {
            throw Refusal(
                Text(
                    nl: "Een kind heeft geen gezag over zichzelf. Kies wie het gezag heeft.",
                    en: "A child has no custody of itself. Choose who has custody."), field: "holders")
        }
        try Refusal.unlessOrdered(since, until)
    }

    /// Whether who said so had it from hearsay, or nobody knows how it is known: no ground to act on.
    public var isHearsay: Bool { source == .told || source == .unknown }

    /// Whether it holds on that day, as far as the dates tell.
    public func holds(on day: Day) -> Bool { day.lies(from: since, to: until) }

    public var occurred: PartialDay? { since }
    public var turningDays: [PartialDay] { [since, until].compactMap { $0 } }

    /// "Amira en Karim (gezagsregister)": who has it, and how that is known.
    public func ground(in dossier: Dossier) -> Text {
        let holders = self.holders.map(dossier.name) + [institution].compactMap { $0 }.filter { !$0.isEmpty }
        return holders.isEmpty ? source.label : Text.list(holders).bracketing(source.label)
    }

    public func summary(in dossier: Dossier) -> Text {
        let child = dossier.name(of: child)
        return Text(nl: "gezag over \(child): ", en: "custody of \(child): ") + ground(in: dossier)
    }
}

/// How it is known who has the gezag. By recognition (*erkenning*) alone it comes since 1 January 2023 only.
public enum CustodySource: String, Vocabulary {
    case register
    case byLaw = "by-law"
    case acknowledgement, court, told, unknown

    public var label: Text {
        switch self {
        case .register: Text(nl: "gezagsregister", en: "custody register")
        case .byLaw: Text(nl: "huwelijk of geboorte", en: "marriage or birth")
        case .acknowledgement: Text(nl: "erkenning", en: "recognition by the parent")
        case .court: Text(nl: "rechter", en: "court")
        case .told: Text(nl: "van horen zeggen", en: "from hearsay")
        case .unknown: Text(nl: "niet bekend", en: "not known")
        }
    }
}
