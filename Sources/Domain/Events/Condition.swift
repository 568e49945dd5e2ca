/// A condition under which the help stays voluntary (*drang*): what must be so, what follows otherwise, and that the
/// parents were told (report 3.1: *vrijwillig is niet vrijblijvend*; 3.3: conditions and consequences).
public struct Condition: EventKind {
    public static let word = "condition.set"
    public var text: String
    /// What follows when it is not met.
    public var consequence: String?
    @Listed public var toldTo: [Reference<Member>]
    public var toldOn: Day?
    public var toldBy: Professional?
    public var before: Day?
    /// Who checks whether it is met.
    public var owner: Professional?
    public var discussion: Reference<Discussion>?

    public init(
        text: String, consequence: String? = nil, toldTo: [Reference<Member>] = [], toldOn: Day? = nil,
        toldBy: Professional? = nil, before: Day? = nil, owner: Professional? = nil,
        discussion: Reference<Discussion>? = nil
    ) {
        self.text = text
        self.consequence = consequence
        self.toldTo = toldTo
        self.toldOn = toldOn
        self.toldBy = toldBy
        self.before = before
        self.owner = owner
        self.discussion = discussion
    }

    public var references: [EntryID] { toldTo.map(\.id) + [discussion?.id].compactMap { $0 } }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifEmpty(
            text, Text(nl: "Schrijf op wat er moet gebeuren.", en: "Write down what must be done."), field: "text")
        try Refusal.ifFuture(toldOn, today: setting.today, field: "toldOn")
    }

    public var occurred: PartialDay? { toldOn.map { PartialDay($0) } }
    public var turningDays: [PartialDay] {
        [toldOn.map(PartialDay.init), before.map(PartialDay.init)].compactMap { $0 }
    }

    /// What must be done, by when, and what follows otherwise.
    public var terms: Text {
        let end =
            before.map { Text(nl: " (vóór \($0.words.nl))", en: " (before \($0.words.en))") } ?? Text(verbatim: "")
        let otherwise = consequence.map { Text(nl: "; anders: \($0)", en: "; otherwise: \($0)") }
        return Text(verbatim: text) + end + (otherwise ?? Text(verbatim: ""))
    }

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "voorwaarde: ", en: "condition: ") + terms
    }
}
