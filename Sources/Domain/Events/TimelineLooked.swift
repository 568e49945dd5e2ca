/// That those round the table looked at the line of time of the whole family before they decided (report ch. 5, question 4:
/// *signalen koppelen, de geschiedenis van het hele gezin*).
public struct TimelineLooked: EventKind {
    public static let word = "timeline.reviewed"
    public var discussion: Reference<Discussion>?
    public var by: Professional?
    public var day: Day

    public init(discussion: Reference<Discussion>? = nil, by: Professional? = nil, day: Day) {
        self.discussion = discussion
        self.by = by
        self.day = day
    }

    public var references: [EntryID] { [discussion?.id].compactMap { $0 } }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        Text(
            nl: "de tijdlijn van het hele gezin bekeken", en: "looked at the timeline of the whole family"
        ).bracketing(by.map { Text(verbatim: $0.name.short) })
    }
}
