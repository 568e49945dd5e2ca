/// Who has things in hand on one life domain: own strength is judged per domain and never in general, and taking over is
/// said aloud (report 1.2.3, 4.1 and ch. 5, question 4).
public struct OwnStrength: EventKind {
    public static let word = "strength.recorded"
    public var domain: Term<LifeDomain>
    /// Nobody in particular means the whole family.
    @Listed public var members: [Reference<Member>]
    public var direction: Term<DirectionWord>
    /// What the judgement rests on.
    public var basis: String?
    /// Whether it was agreed with the family; nothing when nobody said.
    public var agreedWithFamily: Bool?
    public var by: Professional?
    public var day: Day

    public init(
        domain: LifeDomain, members: [Reference<Member>] = [], direction: DirectionWord, basis: String? = nil,
        agreedWithFamily: Bool? = nil, by: Professional? = nil, day: Day
    ) {
        self.domain = .known(domain)
        self.members = members
        self.direction = .known(direction)
        self.basis = basis
        self.agreedWithFamily = agreedWithFamily
        self.by = by
        self.day = day
    }

    public var references: [EntryID] { members.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        let whom = members.isEmpty ? nil : dossier.whom(members)
        return (domain.label.bracketing(whom) + Text(verbatim: ": ") + direction.label).adding(basis, after: " – ")
    }
}

/// Who has it in hand.
public enum DirectionWord: String, Vocabulary {
    case family = "self"
    case withNetwork = "with-network"
    case supported
    case takenOver = "taken-over"

    public var label: Text {
        switch self {
        case .family: Text(nl: "het gezin zelf", en: "the family itself")
        case .withNetwork: Text(nl: "het gezin met familie of vrienden", en: "the family with relatives or friends")
        case .supported: Text(nl: "het gezin met hulp", en: "the family with help")
        case .takenOver: Text(nl: "overgenomen", en: "taken over")
        }
    }
}
