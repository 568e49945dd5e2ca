/// What must be so for the children to be safe enough, agreed by those involved (report 2.1, *gemeenschappelijke norm*).
public struct SafetyNorm: EventKind {
    public static let word = "norm.agreed"
    /// Under which circumstances the children are safe enough.
    public var text: String
    /// For which children; none means all children of the family.
    @Listed public var children: [Reference<Member>]
    @Listed public var agreedBy: [Professional]
    public var day: Day
    /// How it differs from the norm before it, so that stretching it is visible (report 2.1: *grenzen opgerekt*).
    public var change: Term<NormChange>?
    /// Why it was changed.
    public var reason: String?

    public init(
        text: String, children: [Reference<Member>] = [], agreedBy: [Professional], day: Day,
        change: NormChange? = nil, reason: String? = nil
    ) {
        self.text = text
        self.children = children
        self.agreedBy = agreedBy
        self.day = day
        self.change = change.map(Term.known)
        self.reason = reason
    }

    public var references: [EntryID] { children.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !text.isEmpty else {
            throw Refusal(
                Text(nl: "Schrijf op wanneer het veilig genoeg is.", en: "Write down when it is safe enough."),
                field: "text")
        }
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "veilig genoeg als: \(text)", en: "safe enough when: \(text)")
    }
}

/// Where a new norm draws the line, beside the one before it.
public enum NormChange: String, Vocabulary {
    case same, stricter, looser

    public var label: Text {
        switch self {
        case .same: Text(nl: "zelfde grens", en: "the same line")
        case .stricter: Text(nl: "strenger", en: "stricter")
        case .looser: Text(nl: "ruimer", en: "looser")
        }
    }
}
