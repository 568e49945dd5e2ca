/// A goal of the plan: for whom, who sees to it, by when, and whether the family asked for it (report 4.3: help on
/// request alone does not do; ch. 5, question 4).
public struct Goal: EventKind {
    public static let word = "goal.set"
    public var plan: Reference<Plan>?
    /// Nobody in particular means the whole family.
    @Listed public var members: [Reference<Member>]
    public var text: String
    public var owner: Professional?
    /// A family member, or somebody else without a directory entry, who sees to it.
    public var ownerName: String?
    public var before: Day?
    public var askedBy: Term<GoalOrigin>?
    public var problem: Reference<Problem>?

    public init(
        plan: Reference<Plan>? = nil, members: [Reference<Member>] = [], text: String, owner: Professional? = nil,
        ownerName: String? = nil, before: Day? = nil, askedBy: GoalOrigin? = nil, problem: Reference<Problem>? = nil
    ) {
        self.plan = plan
        self.members = members
        self.text = text
        self.owner = owner
        self.ownerName = ownerName
        self.before = before
        self.askedBy = askedBy.map(Term.known)
        self.problem = problem
    }

    public var references: [EntryID] {
        [plan?.id, problem?.id].compactMap { $0 } + members.map(\.id)
    }

    /// Who sees to it, by short name.
    public var ownerLabel: String { owner?.name.short ?? ownerName ?? "" }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifEmpty(
            text, Text(nl: "Schrijf op wat er bereikt moet worden.", en: "Write down what must be reached."),
            field: "text")
        try Refusal.ifEmpty(
            ownerLabel,
            Text(
                nl: "Wie zorgt hiervoor? Kies een professional, of hieronder iemand uit het gezin.",
                en: "Who sees to this? Choose a professional, or someone from the family below."),
            field: "owner")
        try Refusal.ifDay(ownerName, today: setting.today, field: "ownerName")
    }

    public var occurred: PartialDay? { before.map { PartialDay($0) } }

    public func summary(in dossier: Dossier) -> Text {
        let end =
            before.map { Text(nl: ", vóór \($0.words.nl)", en: ", before \($0.words.en)") } ?? Text(verbatim: "")
        return (Text(nl: "doel voor ", en: "goal for ") + dossier.whom(members)).adding(text)
            .bracketing(Text(verbatim: ownerLabel) + end)
    }
}

/// Who asked for a goal.
public enum GoalOrigin: String, Vocabulary {
    case family, professionals, both

    public var label: Text {
        switch self {
        case .family: Text(nl: "van het gezin", en: "of the family")
        case .professionals: Text(nl: "van professionals", en: "of professionals")
        case .both: Text(nl: "van allebei", en: "of both")
        }
    }
}
