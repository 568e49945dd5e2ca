/// One thing that was shared with somebody, on which ground and with whose consent: per item, never one consent for
/// everything.
public struct Sharing: EventKind {
    public static let word = "sharing.recorded"
    /// What was shared, in a few words.
    public var text: String
    public var with: Professional?
    /// With whom when that is nobody in the directory.
    public var withName: String?
    public var by: Professional?
    /// Nobody in particular means the whole family.
    @Listed public var about: [Reference<Member>]
    public var ground: Term<SharingGround>?
    /// Who said yes to sharing this.
    @Listed public var consentOf: [Reference<Member>]
    /// When the family was told.
    public var toldOn: Day?
    public var day: Day

    public init(
        text: String, with: Professional? = nil, withName: String? = nil, by: Professional? = nil,
        about: [Reference<Member>] = [], ground: SharingGround? = nil, consentOf: [Reference<Member>] = [],
        toldOn: Day? = nil, day: Day
    ) {
        self.text = text
        self.with = with
        self.withName = withName
        self.by = by
        self.about = about
        self.ground = ground.map(Term.known)
        self.consentOf = consentOf
        self.toldOn = toldOn
        self.day = day
    }

    public var references: [EntryID] { about.map(\.id) + consentOf.map(\.id) }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifEmpty(
            text, Text(nl: "Schrijf op wat er is gedeeld.", en: "Write down what was shared."), field: "text")
        if with == nil {
            try Refusal.ifEmpty(
                withName, Text(nl: "Zeg met wie dit is gedeeld.", en: "Say with whom this was shared."), field: "with")
        }
        try Refusal.ifDay(withName, today: setting.today, field: "withName")
        try Refusal.ifFuture(toldOn, today: setting.today, field: "toldOn")
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { PartialDay(day) }
    public var turningDays: [PartialDay] { [PartialDay(day)] + [toldOn.map(PartialDay.init)].compactMap { $0 } }

    /// With whom it was shared can tell of treatment, or of police and probation.
    public func isSensitive(in ledger: Ledger) -> Bool {
        (with?.hasSensitiveWork ?? false) || (by?.hasSensitiveWork ?? false)
    }

    /// With whom, in a few words.
    public var receiver: String { with?.name.short ?? withName ?? "?" }

    public func summary(in dossier: Dossier) -> Text {
        let yes = consentOf.isEmpty ? "" : " (\(dossier.names(of: consentOf)))"
        let why = ground.map { $0.label + Text(verbatim: yes) }
        return Text(nl: "gedeeld met \(receiver): \(text)", en: "shared with \(receiver): \(text)")
            .adding(why, after: " – ")
    }
}

/// The ground on which something is shared; which one holds is for each professional to judge.
public enum SharingGround: String, Vocabulary {
    case consent
    case statutoryTask = "statutory-task"
    case rightToReport = "right-to-report"
    case supervisionOrder = "supervision-order"
    case conflictOfDuties = "conflict-of-duties"

    public var label: Text {
        switch self {
        case .consent: Text(nl: "toestemming", en: "consent")
        case .statutoryTask: Text(nl: "wettelijke taak", en: "statutory task")
        case .rightToReport: Text(nl: "meldrecht", en: "right to report")
        case .supervisionOrder: Text(nl: "informatie aan de GI", en: "information to the GI (supervision order)")
        case .conflictOfDuties: Text(nl: "conflict van plichten", en: "conflict of duties")
        }
    }
}
