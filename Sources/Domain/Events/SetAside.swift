/// A point of attention that was set aside with a reason. It comes back when an entry it rests on is added or corrected,
/// and at the next look-back.
public struct SetAside: EventKind {
    public static let word = "point.setaside"
    /// The word of the check; with the subjects and the evidence it is the identity of a `Finding`.
    public var check: String
    @Listed public var subjects: [EntryID]
    @Listed public var evidence: [EntryID]
    public var reason: String
    public var by: Professional?
    public var day: Day

    public init(
        check: String, subjects: [EntryID], evidence: [EntryID], reason: String, by: Professional? = nil, day: Day
    ) {
        self.check = check
        self.subjects = subjects
        self.evidence = evidence
        self.reason = reason
        self.by = by
        self.day = day
    }

    public func validate(in setting: Setting) throws(Refusal) {
        guard !reason.isEmpty else {
            throw Refusal(
                Text(nl: "Schrijf op waarom dit nu opzij kan.", en: "Write down why this can be set aside for now."),
                field: "reason")
        }
    }

    public var occurred: PartialDay? { PartialDay(day) }

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "aandachtspunt opzijgezet: \(reason)", en: "point of attention set aside: \(reason)")
    }
}
