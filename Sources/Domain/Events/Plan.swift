/// The one plan for the whole family, agreed by professionals and family (report 2.1 and ch. 5, question 4: *één plan*).
public struct Plan: EventKind {
    public static let word = "plan.agreed"
    public var text: String
    public var day: Day
    @Listed public var agreedBy: [Professional]
    @Listed public var signedBy: [Reference<Member>]
    public var until: Day?

    public init(
        text: String, day: Day, agreedBy: [Professional] = [], signedBy: [Reference<Member>] = [], until: Day? = nil
    ) {
        self.text = text
        self.day = day
        self.agreedBy = agreedBy
        self.signedBy = signedBy
        self.until = until
    }

    public var references: [EntryID] { signedBy.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifEmpty(
            text, Text(nl: "Schrijf op wat het plan is.", en: "Write down what the plan is."), field: "text")
        try Refusal.ifFuture(day, today: setting.today, field: "day")
        try Refusal.unlessOrdered(day, until)
    }

    /// Whether it runs on that day, as far as the dates tell.
    public func holds(on day: Day) -> Bool { day.lies(from: self.day, to: until) }

    public var occurred: PartialDay? { PartialDay(day) }
    public var turningDays: [PartialDay] { [PartialDay(day), until.map(PartialDay.init)].compactMap { $0 } }

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "plan: \(text)", en: "plan: \(text)")
    }
}
