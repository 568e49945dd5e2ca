/// A person who belongs to the family, in or out of the house (report ch. 5, question 2: all family members in picture).
public struct Member: EventKind {
    public static let word = "member.recorded"
    public var name: PersonName
    public var role: Term<MemberRole>
    public var birth: PartialDay?
    /// The date a child is expected; the child is unborn as long as `birth` is not recorded.
    public var expected: PartialDay?
    /// For a child: the parents that are in this file.
    @Listed public var parents: [Reference<Member>]
    /// For a child with fewer than two parents in the file: what is known of the other one.
    public var otherParent: Term<OtherParent>?

    public init(
        name: PersonName, role: MemberRole, birth: PartialDay? = nil, expected: PartialDay? = nil,
        parents: [Reference<Member>] = [], otherParent: OtherParent? = nil
    ) {
        self.name = name
        self.role = .known(role)
        self.birth = birth
        self.expected = expected
        self.parents = parents
        self.otherParent = otherParent.map(Term.known)
    }

    public var references: [EntryID] { parents.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !name.isEmpty else {
            throw Refusal(
                Text(
                    nl: "Vul een naam in. Weet u die niet, schrijf dan bijvoorbeeld “vader van Noor”.",
                    en: "Enter a name. If you do not know it, write for example “Noor’s father”."), field: "given")
        }
        if let birth, birth.earliest > setting.today {
            throw Refusal(
                Text(
                    nl:
                        "De geboortedatum ligt in de toekomst. Is het kind nog niet geboren, vul dan de verwachte datum in.",
                    en: "The date of birth is in the future. For an unborn child, enter the expected date."),
                field: "birth")
        }
    }

    public var occurred: PartialDay? { birth }
    public var turningDays: [PartialDay] { [birth, expected].compactMap { $0 } }

    /// "Sanne, moeder".
    public var introduction: Text { Text(verbatim: "\(name.given), ") + role.label }

    public func summary(in dossier: Dossier) -> Text {
        Text(verbatim: "\(name.full), ") + role.label
    }
}

/// What a person is in the family.
public enum MemberRole: String, Vocabulary {
    case child, mother, father, parent, partner, grandparent, relative

    /// Whether this person usually brings the children up.
    public var isCaretaker: Bool {
        switch self {
        case .mother, .father, .parent, .partner: true
        case .child, .grandparent, .relative: false
        }
    }

    /// For columns: one short word.
    public var short: Text {
        switch self {
        case .partner: Text(nl: "partner", en: "partner")
        case .grandparent: Text(nl: "opa/oma", en: "grandparent")
        case .relative: Text(nl: "familie", en: "relative")
        default: label
        }
    }

    public var label: Text {
        switch self {
        case .child: Text(nl: "kind", en: "child")
        case .mother: Text(nl: "moeder", en: "mother")
        case .father: Text(nl: "vader", en: "father")
        case .parent: Text(nl: "ouder", en: "parent")
        case .partner: Text(nl: "partner van ouder", en: "parent’s partner")
        case .grandparent: Text(nl: "opa of oma", en: "grandparent")
        case .relative: Text(nl: "ander familielid", en: "other relative")
        }
    }
}

/// What is known of a parent who is not in the file.
public enum OtherParent: String, Vocabulary {
    case unknown, none, deceased

    public var label: Text {
        switch self {
        case .unknown: Text(nl: "onbekend, ook na vragen", en: "not known, even after asking")
        case .none: Text(nl: "is er niet", en: "there is none")
        case .deceased: Text(nl: "overleden", en: "deceased")
        }
    }
}
