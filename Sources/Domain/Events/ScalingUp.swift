/// What was agreed beforehand about scaling up: when this happens, who does what (report 3.1 and ch. 5, question 4:
/// *criteria voor opschalen*).
public struct ScalingUp: EventKind {
    public static let word = "scalingup.agreed"
    /// What must happen first: "moeder houdt de hulp weer af".
    public var trigger: String
    public var action: String
    /// Who does it.
    public var actor: Professional?
    /// Who does it when that is nobody in the directory.
    public var actorName: String?
    /// Who agreed.
    @Listed public var parties: [Professional]
    @Listed public var toldTo: [Reference<Member>]
    public var day: Day
    public var discussion: Reference<Discussion>?

    public init(
        trigger: String, action: String, actor: Professional? = nil, actorName: String? = nil,
        parties: [Professional] = [], toldTo: [Reference<Member>] = [], day: Day,
        discussion: Reference<Discussion>? = nil
    ) {
        self.trigger = trigger
        self.action = action
        self.actor = actor
        self.actorName = actorName
        self.parties = parties
        self.toldTo = toldTo
        self.day = day
        self.discussion = discussion
    }

    public var references: [EntryID] { toldTo.map(\.id) + [discussion?.id].compactMap { $0 } }

    /// Who does it, by short name.
    public var actorLabel: String { actor?.name.short ?? actorName ?? "" }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifEmpty(
            trigger,
            Text(nl: "Schrijf op wat er dan gebeurd moet zijn.", en: "Write down what must have happened."),
            field: "trigger")
        try Refusal.ifEmpty(
            action, Text(nl: "Schrijf op wat jullie dan doen.", en: "Write down what you do then."), field: "action")
        try Refusal.ifEmpty(
            actorLabel, Text(nl: "Wie doet dat dan? Kies iemand.", en: "Who does that? Choose someone."),
            field: "actor")
        try Refusal.ifDay(actorName, today: setting.today, field: "actorName")
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        Text(
            nl: "opschalen als dit gebeurt: \(trigger) → \(actorLabel): \(action)",
            en: "scale up when this happens: \(trigger) → \(actorLabel): \(action)")
    }
}
