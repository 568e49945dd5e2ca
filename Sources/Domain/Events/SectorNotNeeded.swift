/// That nobody of a sector is needed round the family, and why: an answer, so that nobody asks again (report 1.2.5; ch. 5,
/// question 2). A problem that is recorded after it asks anew.
public struct SectorNotNeeded: EventKind {
    public static let word = "sector.notneeded"
    public var sector: Term<Sector>
    public var reason: String
    public var by: Professional?
    public var day: Day

    public init(sector: Sector, reason: String, by: Professional? = nil, day: Day) {
        self.sector = .known(sector)
        self.reason = reason
        self.by = by
        self.day = day
    }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifEmpty(
            reason, Text(nl: "Schrijf op waarom dat niet nodig is.", en: "Write down why that is not needed."),
            field: "reason")
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        sector.label + Text(nl: ": niet nodig, want \(reason)", en: ": not needed, because \(reason)")
    }
}
