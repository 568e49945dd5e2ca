/// What a parent can bear set against what rests on them, weighed by those who know the parent and those who know the
/// children together (report 2.2: *draagkracht en draaglast*).
public struct Burden: EventKind {
    public static let word = "burden.weighed"
    public var parent: Reference<Member>
    /// What helps this parent to manage.
    public var capacity: String?
    /// What weighs on this parent.
    public var burden: String?
    /// Who weighed it together.
    @Listed public var jointly: [Professional]
    /// What it comes to for the children.
    public var conclusion: String?
    public var day: Day

    public init(
        parent: Reference<Member>, capacity: String? = nil, burden: String? = nil, jointly: [Professional] = [],
        conclusion: String? = nil, day: Day
    ) {
        self.parent = parent
        self.capacity = capacity
        self.burden = burden
        self.jointly = jointly
        self.conclusion = conclusion
        self.day = day
    }

    public var references: [EntryID] { [parent.id] }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifEmpty(
            (capacity ?? "") + (burden ?? "") + (conclusion ?? ""),
            Text(
                nl: "Schrijf op wat deze ouder aankan, of wat er op deze ouder afkomt.",
                en: "Write down what this parent can bear, or what rests on them."), field: "capacity")
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    /// It tells of illness, debts and what somebody cannot do, always.
    public func isSensitive(in ledger: Ledger) -> Bool { true }

    /// Whether at least two people weighed it of whom one works for children and one for adults; who works for both can be
    /// either.
    public var isJoint: Bool {
        jointly.indices.contains { one in
            jointly[one].side != .adult
                && jointly.indices.contains { $0 != one && jointly[$0].side != .youth }
        }
    }

    public func summary(in dossier: Dossier) -> Text {
        let who = dossier.name(of: parent)
        let head = Text(nl: "draagkracht en draaglast van \(who)", en: "what \(who) can bear, and what rests on \(who)")
        return head.adding(conclusion, after: ": ")
    }
}
