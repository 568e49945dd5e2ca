/// Somebody around the family who helps: what they do and what was agreed with them (report ch. 5, question 2: *sociaal
/// netwerk*; 2.1).
public struct NetworkSupport: EventKind {
    public static let word = "network.recorded"
    /// Empty when the person is a `member` of the file.
    public var name: String
    /// What they are to the family: "oma van moeders kant", "buurvrouw".
    public var relation: String?
    public var member: Reference<Member>?
    /// For whom they do it; nobody in particular means the whole family.
    @Listed public var about: [Reference<Member>]
    public var does: String
    /// What was agreed with them; what nobody agreed cannot be counted on.
    public var agreed: String?
    public var agreedOn: Day?
    public var agreedBy: Professional?
    public var since: PartialDay?
    public var until: PartialDay?

    public init(
        name: String, relation: String? = nil, member: Reference<Member>? = nil, about: [Reference<Member>] = [],
        does: String, agreed: String? = nil, agreedOn: Day? = nil, agreedBy: Professional? = nil,
        since: PartialDay? = nil, until: PartialDay? = nil
    ) {
        self.name = name
        self.relation = relation
        self.member = member
        self.about = about
        self.does = does
        self.agreed = agreed
        self.agreedOn = agreedOn
        self.agreedBy = agreedBy
        self.since = since
        self.until = until
    }

    public var references: [EntryID] { [member?.id].compactMap { $0 } + about.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        if member == nil {
            try Refusal.ifEmpty(
                name, Text(nl: "Wie helpt er? Vul een naam in.", en: "Who helps? Enter a name."), field: "name")
        }
        try Refusal.ifEmpty(
            does, Text(nl: "Schrijf op wat hij of zij doet.", en: "Write down what he or she does."), field: "does")
        try Refusal.ifFuture(agreedOn, today: setting.today, field: "agreedOn")
        try Refusal.unlessOrdered(since, until)
    }

    public func holds(on day: Day) -> Bool { day.lies(from: since, to: until) }

    public var occurred: PartialDay? { since ?? agreedOn.map { PartialDay($0) } }
    public var turningDays: [PartialDay] { [agreedOn.map(PartialDay.init), since, until].compactMap { $0 } }

    /// The helper's name, as the file has it when he or she is in it.
    public func person(in dossier: Dossier) -> String { member.map(dossier.name) ?? name }

    public func summary(in dossier: Dossier) -> Text {
        Text(verbatim: person(in: dossier)).adding(relation, after: ", ").adding(does)
    }
}
