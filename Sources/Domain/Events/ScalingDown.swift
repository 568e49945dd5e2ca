/// What becomes less and why, with four named roles: who stays, who watches over safety, who signals, who reports to Veilig
/// Thuis (report 3.2: *afschalen*).
public struct ScalingDown: EventKind {
    public static let word = "scalingdown.agreed"
    /// What becomes less, and why that can be.
    public var text: String
    /// For which children; none means all children of the family.
    @Listed public var children: [Reference<Member>]
    public var stays: Professional?
    public var watches: Professional?
    /// Who warns the others when it goes wrong again.
    public var warns: Professional?
    /// Who reports to Veilig Thuis if that is needed.
    public var reports: Professional?
    /// On what it rests: what must stay so.
    public var conditions: String?
    public var day: Day
    public var discussion: Reference<Discussion>?

    public init(
        text: String, children: [Reference<Member>] = [], stays: Professional? = nil, watches: Professional? = nil,
        warns: Professional? = nil, reports: Professional? = nil, conditions: String? = nil, day: Day,
        discussion: Reference<Discussion>? = nil
    ) {
        self.text = text
        self.children = children
        self.stays = stays
        self.watches = watches
        self.warns = warns
        self.reports = reports
        self.conditions = conditions
        self.day = day
        self.discussion = discussion
    }

    public var references: [EntryID] { children.map(\.id) + [discussion?.id].compactMap { $0 } }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifEmpty(
            text,
            Text(
                nl: "Schrijf op wat er minder wordt en waarom dat kan.",
                en: "Write down what is reduced, and why it can be."), field: "text")
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "afschalen: \(text)", en: "scale down: \(text)")
    }
}
