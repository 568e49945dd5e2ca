/// What is done at once for a child who is not safe now: who calls whom, who stays with the child, at what time.
public struct Safeguard: EventKind {
    public static let word = "safeguard.arranged"
    @Listed public var children: [Reference<Member>]
    /// Who calls.
    public var caller: String
    /// Whom: 112, Veilig Thuis, ….
    public var called: String
    /// Who stays with the child.
    public var stays: String?
    public var day: Day
    /// `HH:MM`.
    public var time: String?

    public init(
        children: [Reference<Member>], caller: String, called: String, stays: String? = nil, day: Day,
        time: String? = nil
    ) {
        self.children = children
        self.caller = caller
        self.called = called
        self.stays = stays
        self.day = day
        self.time = time
    }

    public var references: [EntryID] { children.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !caller.isEmpty, !called.isEmpty else {
            throw Refusal(
                Text(nl: "Wie belt nu, en wie wordt er gebeld?", en: "Who calls now, and who is called?"),
                field: caller.isEmpty ? "caller" : "called")
        }
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        let who = dossier.names(of: children)
        return Text(
            nl: "\(who) nu onveilig: \(caller) belt \(called)", en: "\(who) not safe now: \(caller) calls \(called)")
    }
}
