/// A conversation with a child in person, or an observation where the child is too young (report 2.3).
public struct ChildSpoken: EventKind {
    public static let word = "child.spoken"
    public var child: Reference<Member>
    public var by: Professional
    public var day: PartialDay
    public var manner: Term<SpokenManner>
    /// What went on in it in a few words; the child's own words are kept apart, see `OwnWords`.
    public var note: String?

    public init(
        child: Reference<Member>, by: Professional, day: PartialDay, manner: SpokenManner, note: String? = nil
    ) {
        self.child = child
        self.by = by
        self.day = day
        self.manner = .known(manner)
        self.note = note
    }

    public var references: [EntryID] { [child.id] }

    public func validate(in setting: Setting) throws(Refusal) {
        try Refusal.ifFuture(day, today: setting.today, field: "day")
    }

    public var occurred: PartialDay? { day }

    public func summary(in dossier: Dossier) -> Text {
        let who = dossier.name(of: child)
        let seer = by.name.short
        guard manner != .observed else {
            return Text(
                nl: "\(seer) zag \(who), te jong voor een gesprek", en: "\(seer) saw \(who), too young to talk with")
        }
        return Text(nl: "\(seer) sprak \(who), ", en: "\(seer) spoke with \(who), ") + manner.label
    }
}

/// With whom the child was.
public enum SpokenManner: String, Vocabulary {
    /// In one or two words, for a narrow column.
    public var short: Text {
        switch self {
        case .alone: Text(nl: "alleen", en: "alone")
        case .withParent: Text(nl: "met ouder", en: "with parent")
        case .withOther: Text(nl: "met iemand erbij", en: "with someone")
        case .observed: Text(nl: "gezien", en: "observed")
        }
    }

    case alone
    case withParent = "with-parent"
    case withOther = "with-other"
    case observed

    public var label: Text {
        switch self {
        case .alone: Text(nl: "alleen", en: "alone")
        case .withParent: Text(nl: "met een ouder erbij", en: "with a parent present")
        case .withOther: Text(nl: "met een vertrouwd iemand erbij", en: "with someone trusted present")
        case .observed: Text(nl: "gezien, te jong voor een gesprek", en: "seen, too young to talk with")
        }
    }
}
