/// That a professional appraised the safety with an instrument, and what it came to: the instrument’s own content never
/// enters the file (report ch. 5, question 5: *nieuwe risicotaxaties*).
public struct Appraisal: EventKind {
    public static let word = "appraisal.made"
    /// The name of the instrument.
    public var instrument: String
    /// Nobody in particular means the whole family.
    @Listed public var about: [Reference<Member>]
    public var by: Professional
    /// What it came to, in plain words.
    public var conclusion: String
    public var day: Day
    public var discussion: Reference<Discussion>?

    public init(
        instrument: String, about: [Reference<Member>] = [], by: Professional, conclusion: String, day: Day,
        discussion: Reference<Discussion>? = nil
    ) {
        self.instrument = instrument
        self.about = about
        self.by = by
        self.conclusion = conclusion
        self.day = day
        self.discussion = discussion
    }

    public var references: [EntryID] { about.map(\.id) + [discussion?.id].compactMap { $0 } }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifEmpty(
            instrument, Text(nl: "Schrijf op welk instrument het is.", en: "Write down which instrument it is."),
            field: "instrument")
        try Refusal.ifEmpty(
            conclusion,
            Text(nl: "Schrijf in gewone woorden op wat eruit kwam.", en: "Write in plain words what it came to."),
            field: "conclusion")
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    /// An appraisal by somebody who treats, or by police or probation, tells of that.
    public func isSensitive(in ledger: Ledger) -> Bool { by.hasSensitiveWork }

    public func summary(in dossier: Dossier) -> Text {
        Text(
            nl: "taxatie met \(instrument) door \(by.name.short): \(conclusion)",
            en: "appraisal with \(instrument) by \(by.name.short): \(conclusion)")
    }
}
