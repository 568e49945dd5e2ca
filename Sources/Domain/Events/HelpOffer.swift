/// Help that was offered to the family or that it asked for itself, so that what it said to each offer can be read in a row (report 3.1: *afwisselend
/// wel of geen hulp*; 4.3: only non-threatening help).
public struct HelpOffer: EventKind {
    public static let word = "help.offered"
    public var text: String
    /// Nobody in particular means the whole family.
    @Listed public var members: [Reference<Member>]
    public var domain: Term<LifeDomain>?
    public var problem: Reference<Problem>?
    public var by: Professional?
    /// Who offered it when that is nobody in the directory: "het ziekenhuis".
    public var byName: String?
    /// Whether the family itself asked for it; nothing when nobody said.
    public var isAskedByFamily: Bool?
    public var day: PartialDay

    public init(
        text: String, members: [Reference<Member>] = [], domain: LifeDomain? = nil,
        problem: Reference<Problem>? = nil, by: Professional? = nil, byName: String? = nil,
        isAskedByFamily: Bool? = nil, day: PartialDay
    ) {
        self.text = text
        self.members = members
        self.domain = domain.map(Term.known)
        self.problem = problem
        self.by = by
        self.byName = byName
        self.isAskedByFamily = isAskedByFamily
        self.day = day
    }

    public var references: [EntryID] { members.map(\.id) + [problem?.id].compactMap { $0 } }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifEmpty(
            text, Text(nl: "Schrijf op om welke hulp het gaat.", en: "Write down which help it is about."),
            field: "text")
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { day }

    /// Help with a health problem tells of it.
    public func isSensitive(in ledger: Ledger) -> Bool {
        domain?.word == .health || (problem.map { ledger.isConfidential($0) } ?? false)
    }

    public func summary(in dossier: Dossier) -> Text {
        let who = by?.name.short ?? byName
        let head =
            isAskedByFamily == true
            ? Text(nl: "hulp waar het gezin om vroeg: \(text)", en: "help that the family asked for: \(text)")
            : Text(nl: "hulp aangeboden: \(text)", en: "help offered: \(text)")
        return head.bracketing(who.map(Text.init(verbatim:)))
    }
}
