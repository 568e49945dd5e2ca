/// Something that happened; several people can report the same incident, and a report is not an incident (report 4.2).
public struct Incident: EventKind {
    public static let word = "incident.recorded"
    public var happened: PartialDay
    public var topic: Term<SignalTopic>
    public var text: String?
    /// Whom it is about.
    @Listed public var about: [Reference<Member>]
    /// The children who were there: who sees violence at home is a victim of it (report 2.1).
    @Listed public var present: [Reference<Member>]

    public init(
        happened: PartialDay, topic: SignalTopic, text: String? = nil, about: [Reference<Member>] = [],
        present: [Reference<Member>] = []
    ) {
        self.happened = happened
        self.topic = .known(topic)
        self.text = text
        self.about = about
        self.present = present
    }

    public var references: [EntryID] { about.map(\.id) + present.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifFuture(happened, today: setting.today, field: "happened")
    }

    public var occurred: PartialDay? { happened }

    /// What touches sexuality, as with `Signal`.
    public func isSensitive(in ledger: Ledger) -> Bool { topic == .sexual }

    public func summary(in dossier: Dossier) -> Text {
        topic.label + Text(verbatim: text.map { ": \($0)" } ?? "")
    }
}
