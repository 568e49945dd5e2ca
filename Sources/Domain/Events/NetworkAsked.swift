/// That the family was asked who around them can help, when the answer is nobody yet: "not asked" is never the same as
/// "nobody" (report ch. 5, question 2).
public struct NetworkAsked: EventKind {
    public static let word = "network.asked"
    public var answer: Term<NetworkWord>
    public var text: String?
    public var by: Professional?
    public var day: Day

    public init(answer: NetworkWord, text: String? = nil, by: Professional? = nil, day: Day) {
        self.answer = .known(answer)
        self.text = text
        self.by = by
        self.day = day
    }

    public func validate(in setting: Setting) throws(Refusal) {
        if answer == .notNeeded {
            try Refusal.ifEmpty(
                text, Text(nl: "Schrijf op waarom dit niet nodig is.", en: "Write down why this is not needed."),
                field: "text")
        }
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        (Text(nl: "hulp van familie of vrienden: ", en: "help from family or friends: ") + answer.label)
            .adding(text, after: " – ")
    }
}

/// What the family answered.
public enum NetworkWord: String, Vocabulary {
    case none, unwilling
    case notNeeded = "not-needed"
    case unknown

    public var label: Text {
        switch self {
        case .none: Text(nl: "er is niemand", en: "there is nobody")
        case .unwilling: Text(nl: "het gezin wil dit niet", en: "the family does not want it")
        case .notNeeded: Text(nl: "niet nodig", en: "not needed")
        case .unknown: Text(nl: "gevraagd, niet bekend", en: "asked, not known")
        }
    }
}
