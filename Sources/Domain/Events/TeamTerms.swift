/// The durations this team chose, in days; the report sets none, so the program shows them as the team's own.
public struct TeamTerms: EventKind {
    public static let word = "terms.set"
    public static let scope = EventScope.team
    /// After this long a safety judgement is called old.
    public var safetyJudgementDays: Int?
    /// After this long a conversation with a child is called old.
    public var childSpokenDays: Int?
    /// Help after a stay must have started within this time.
    public var aftercareDays: Int?
    /// A look-back date that is proposed when a discussion closes.
    public var lookBackDays: Int?
    /// A child with at most this many own signals in a year is called a child about whom little is known.
    public var fewSignals: Int?
    /// Within this time something is decided after the norm ‘safe enough’ was not met.
    public var breachDays: Int?

    public init() {}

    public func summary(in dossier: Dossier) -> Text {
        Text(nl: "termijnen van het team", en: "the team’s terms")
    }
}
