/// A child protection measure that the juvenile court imposed on a child, with its end date: on that day it lapses unless
/// it was extended (report 3.1: *drang- en dwangmaatregelen*).
public struct ProtectionMeasure: EventKind {
    public static let word = "measure.imposed"
    public var child: Reference<Member>
    public var measure: Term<MeasureKind>
    /// The certified institution (*GI*) that carries it out.
    public var institution: String?
    /// The *jeugdbeschermer*.
    public var protector: Professional?
    public var since: Day
    public var until: Day?
    public var note: String?

    public init(
        child: Reference<Member>, measure: MeasureKind, institution: String? = nil, protector: Professional? = nil,
        since: Day, until: Day? = nil, note: String? = nil
    ) {
        self.child = child
        self.measure = .known(measure)
        self.institution = institution
        self.protector = protector
        self.since = since
        self.until = until
        self.note = note
    }

    public var references: [EntryID] { [child.id] }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.unlessOrdered(since, until)
    }

    public func holds(on day: Day) -> Bool { day.lies(from: since, to: until) }

    public var occurred: PartialDay? { PartialDay(since) }
    public var turningDays: [PartialDay] { [PartialDay(since), until.map(PartialDay.init)].compactMap { $0 } }

    public func summary(in dossier: Dossier) -> Text {
        let end = until.map { Text(nl: " tot \($0.words.nl)", en: " until \($0.words.en)") } ?? Text(verbatim: "")
        return Text(verbatim: "\(dossier.name(of: child)): ") + measure.label + end
    }
}

/// The measures of the Dutch Civil Code; other words stay as they were typed.
public enum MeasureKind: String, Vocabulary {
    case supervision
    case provisionalSupervision = "provisional-supervision"
    case outOfHome = "out-of-home"
    case provisionalGuardianship = "provisional-guardianship"
    case guardianship

    /// As people say it at the table, for a narrow column.
    public var short: Text {
        switch self {
        case .supervision: Text(nl: "OTS", en: "OTS")
        case .provisionalSupervision: Text(nl: "voorlopige OTS", en: "provisional OTS")
        case .outOfHome: Text(nl: "machtiging uithuisplaatsing", en: "placement order")
        case .provisionalGuardianship, .guardianship: label
        }
    }

    public var label: Text {
        switch self {
        case .supervision: Text(nl: "ondertoezichtstelling", en: "supervision order")
        case .provisionalSupervision: Text(nl: "voorlopige ondertoezichtstelling", en: "provisional supervision order")
        case .outOfHome: Text(nl: "machtiging uithuisplaatsing", en: "out-of-home placement order")
        case .provisionalGuardianship: Text(nl: "voorlopige voogdij", en: "provisional guardianship")
        case .guardianship: Text(nl: "voogdij", en: "guardianship")
        }
    }
}
