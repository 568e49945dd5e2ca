/// The safety plan that family, professionals and Veilig Thuis agree and write down together (report 3.3).
public struct SafetyPlan: EventKind {
    public static let word = "safetyplan.agreed"
    public var text: String
    /// For which children; none means all children of the family.
    @Listed public var children: [Reference<Member>]
    @Listed public var agreedBy: [Professional]
    @Listed public var signedBy: [Reference<Member>]
    public var day: Day
    public var until: Day?

    public init(
        text: String, children: [Reference<Member>] = [], agreedBy: [Professional] = [],
        signedBy: [Reference<Member>] = [], day: Day, until: Day? = nil
    ) {
        self.text = text
        self.children = children
        self.agreedBy = agreedBy
        self.signedBy = signedBy
        self.day = day
        self.until = until
    }

    public var references: [EntryID] { children.map(\.id) + signedBy.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifEmpty(
            text,
            Text(
                nl: "Schrijf op wat er is afgesproken voor de veiligheid.",
                en: "Write down what was agreed for safety."), field: "text")
        try Refusal.ifFuture(day, today: setting.today, field: "day")
        try Refusal.unlessOrdered(day, until)
    }

    /// Whether it is in force on that day, as far as the dates tell.
    public func holds(on day: Day) -> Bool { day.lies(from: self.day, to: until) }

    public var occurred: PartialDay? { PartialDay(day) }
    public var turningDays: [PartialDay] { [PartialDay(day), until.map(PartialDay.init)].compactMap { $0 } }

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "veiligheidsplan: \(text)", en: "safety plan: \(text)")
    }
}
