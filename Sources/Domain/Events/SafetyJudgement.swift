/// Somebody's judgement whether a child is safe now, and how they know (report ch. 5, question 1).
public struct SafetyJudgement: EventKind {
    public static let word = "safety.judged"
    public var child: Reference<Member>
    public var answer: Term<SafetyAnswer>
    /// How do you know? In the words of who judges.
    public var basis: String?
    @Listed public var basisKinds: [Term<JudgementBasis>]
    /// What was looked at: safety is wider than blows and bruises (report 1.1 and 2.3).
    @Listed public var aspects: [Term<SafetyAspect>]
    public var by: Professional
    public var day: Day

    public init(
        child: Reference<Member>, answer: SafetyAnswer, basis: String? = nil, basisKinds: [JudgementBasis] = [],
        aspects: [SafetyAspect] = [], by: Professional, day: Day
    ) {
        self.child = child
        self.answer = .known(answer)
        self.basis = basis
        self.basisKinds = basisKinds.map(Term.known)
        self.aspects = aspects.map(Term.known)
        self.by = by
        self.day = day
    }

    public var references: [EntryID] { [child.id] }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifFuture(PartialDay(day), today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    /// "ja, zegt J. Smit – ik sprak haar": without the ground of a "no": what a child said about why it is not safe is not for everyone at the table.
    public var verdict: Text {
        (answer.label + Text(nl: ", zegt \(by.name.short)", en: ", says \(by.name.short)"))
            .adding(answer == .no ? nil : basis, after: " – ")
    }

    public func summary(in dossier: Dossier) -> Text {
        let who = dossier.name(of: child)
        return Text(nl: "\(who) nu veilig? ", en: "\(who) safe now? ") + verdict
    }
}

/// Is the child safe now?
public enum SafetyAnswer: String, Vocabulary {
    case yes, no, unknown

    public var label: Text {
        switch self {
        case .yes: Text(nl: "ja", en: "yes")
        case .no: Text(nl: "nee", en: "no")
        case .unknown: Text(nl: "weet niet", en: "do not know")
        }
    }
}

/// What a judgement rests on; second-hand knowledge is named as such (report 2.3).
public enum JudgementBasis: String, Vocabulary {
    case ownObservation = "own-observation"
    case childSaid = "child-said"
    case parentSaid = "parent-said"
    case colleagueSaid = "colleague-said"

    public var label: Text {
        switch self {
        case .ownObservation: Text(nl: "zelf gezien", en: "seen in person")
        case .childSaid: Text(nl: "het kind vertelde het", en: "the child said so")
        case .parentSaid: Text(nl: "een ouder vertelde het", en: "a parent said so")
        case .colleagueSaid: Text(nl: "een collega vertelde het", en: "a colleague said so")
        }
    }
}

/// What a judgement of safety looked at; lack of authority, structure or security is unsafe too (report 1.1 and 2.3).
public enum SafetyAspect: String, Vocabulary {
    case physical, emotional, care, sexual, structure, security, witness

    public var label: Text {
        switch self {
        case .physical: Text(nl: "lichamelijk", en: "physical")
        case .emotional: Text(nl: "emotioneel", en: "emotional")
        case .care: Text(nl: "verzorging", en: "care")
        case .sexual: Text(nl: "seksueel", en: "sexual")
        case .structure: Text(nl: "gezag en structuur", en: "authority and structure")
        case .security: Text(nl: "geborgenheid", en: "security")
        case .witness: Text(nl: "getuige van geweld", en: "witness of violence")
        }
    }
}
