/// Information that another organisation holds and that was asked for, with the ground on which it may be shared (report 2.1,
/// vignette: *informatie opvragen*).
public struct InformationRequest: EventKind {
    public static let word = "information.asked"
    /// Whom it was asked of.
    public var to: Professional?
    /// Whom it was asked of when that is nobody in the directory: "het ziekenhuis".
    public var toName: String?
    public var by: Professional?
    /// Nobody in particular means the whole family.
    @Listed public var about: [Reference<Member>]
    /// What is asked.
    public var text: String
    public var ground: Term<SharingGround>?
    public var askedOn: Day
    /// The day before which an answer is needed.
    public var before: Day?

    public init(
        to: Professional? = nil, toName: String? = nil, by: Professional? = nil, about: [Reference<Member>] = [],
        text: String, ground: SharingGround? = nil, askedOn: Day, before: Day? = nil
    ) {
        self.to = to
        self.toName = toName
        self.by = by
        self.about = about
        self.text = text
        self.ground = ground.map(Term.known)
        self.askedOn = askedOn
        self.before = before
    }

    public var references: [EntryID] { about.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifEmpty(
            text, Text(nl: "Schrijf op wat u wilt weten.", en: "Write down what you want to know."), field: "text")
        if to == nil {
            try Refusal.ifEmpty(
                toName, Text(nl: "Zeg aan wie u dit vraagt.", en: "Say whom you ask this."), field: "to")
        }
        try Refusal.ifDay(toName, today: setting.today, field: "toName")
        try Refusal.ifFuture(askedOn, today: setting.today, field: "askedOn")
    }

    public var occurred: PartialDay? { PartialDay(askedOn) }
    public var turningDays: [PartialDay] { [PartialDay(askedOn)] + [before.map(PartialDay.init)].compactMap { $0 } }

    /// That the one who is asked knows somebody tells of treatment, or of police and probation.
    public func isSensitive(in ledger: Ledger) -> Bool { to?.hasSensitiveWork ?? false }

    /// Whom it was asked of, in a few words.
    public var addressee: String { to?.name.short ?? toName ?? "?" }

    public func summary(in dossier: Dossier) -> Text {
        let end = before.map { Text(nl: "antwoord vóór \($0.words.nl)", en: "answer before \($0.words.en)") }
        return Text(nl: "gevraagd aan \(addressee): \(text)", en: "asked of \(addressee): \(text)").bracketing(end)
    }
}
