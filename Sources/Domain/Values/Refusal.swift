/// Why something may not be recorded as it stands, with the remedy, in one sentence for the person who typed it.
public struct Refusal: Error, Hashable, Sendable {
    public let sentence: Text
    /// The field it is about, by its stored name, so that a form can put the sentence beside it.
    public let field: String?

    public init(_ sentence: Text, field: String? = nil) {
        self.sentence = sentence
        self.field = field
    }
}

/// What is known at the moment of writing, for `validate`.
public struct Setting: Sendable {
    public let team: Team
    public let dossier: Dossier?
    public let today: Day

    public init(team: Team, dossier: Dossier?, today: Day) {
        self.team = team
        self.dossier = dossier
        self.today = today
    }
}
