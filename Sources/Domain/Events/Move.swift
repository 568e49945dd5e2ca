/// The family came from another municipality: what was known there must not be lost (report 4.1).
public struct Move: EventKind {
    public static let word = "move.recorded"
    public var from: String
    public var to: String
    public var day: PartialDay
    public var oldFile: Term<OldFile>
    /// What the earlier municipality found, in a few words.
    public var findings: String?
    /// When the old file was asked for, and when it came.
    public var askedOn: Day?
    public var receivedOn: Day?

    public init(
        from: String, to: String, day: PartialDay, oldFile: OldFile = .notAsked, findings: String? = nil,
        askedOn: Day? = nil, receivedOn: Day? = nil
    ) {
        self.from = from
        self.to = to
        self.day = day
        self.oldFile = .known(oldFile)
        self.findings = findings
        self.askedOn = askedOn
        self.receivedOn = receivedOn
    }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !from.isEmpty else {
            throw Refusal(Text(nl: "Uit welke gemeente?", en: "From which municipality?"), field: "from")
        }
        try Refusal.ifFuture(askedOn, today: setting.today, field: "askedOn")
        try Refusal.ifFuture(receivedOn, today: setting.today, field: "receivedOn")
    }

    public var occurred: PartialDay? { day }
    public var turningDays: [PartialDay] {
        [day, askedOn.map(PartialDay.init), receivedOn.map(PartialDay.init)].compactMap { $0 }
    }

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "verhuisd van \(from) naar \(to); oud dossier ", en: "moved from \(from) to \(to); old file ")
            + oldFile.label
    }
}

/// What became of the earlier municipality's file.
public enum OldFile: String, Vocabulary {
    case notAsked = "not-asked"
    case asked, received, refused

    public var label: Text {
        switch self {
        case .notAsked: Text(nl: "niet gevraagd", en: "not asked for")
        case .asked: Text(nl: "gevraagd", en: "asked for")
        case .received: Text(nl: "ontvangen", en: "received")
        case .refused: Text(nl: "geweigerd", en: "refused")
        }
    }
}
