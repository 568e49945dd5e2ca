/// What a professional may be expected to do and what he or she expects of the others, said aloud (report 3.2:
/// *verwachtingenmanagement*).
public struct Expectation: EventKind {
    public static let word = "expectation.spoken"
    public var professional: Professional
    /// What the others may expect.
    public var mayExpect: String?
    /// What he or she expects of the others.
    public var expects: String?
    /// Whether the professional said so, or agreed to it; nothing when nobody asked.
    public var confirmed: Bool?
    public var day: Day

    public init(
        professional: Professional, mayExpect: String? = nil, expects: String? = nil, confirmed: Bool? = nil, day: Day
    ) {
        self.professional = professional
        self.mayExpect = mayExpect
        self.expects = expects
        self.confirmed = confirmed
        self.day = day
    }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifEmpty(
            (mayExpect ?? "") + (expects ?? ""),
            Text(
                nl: "Schrijf op wat anderen mogen verwachten, of wat hij of zij verwacht.",
                en: "Write down what others may expect, or what he or she expects."), field: "mayExpect")
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        let who = professional.name.short
        let gives = mayExpect.flatMap { words -> Text? in
            words.isEmpty ? nil : Text(nl: "van \(who) te verwachten: \(words)", en: "to expect of \(who): \(words)")
        }
        let asks = expects.flatMap { words -> Text? in
            words.isEmpty ? nil : Text(nl: "\(who) verwacht: \(words)", en: "\(who) expects: \(words)")
        }
        return (gives ?? asks ?? Text(verbatim: who)).adding(gives == nil ? nil : asks, after: "; ")
    }
}
