import Domain

/// One invented family (or the team's directory) as journal lines in the making.
///
/// `lines` has one save per text line: a JSON object with `writer` (which installation), `by` (person id), `at` (moment)
/// and `body` (entries as in docs/journal-format.md). Dates are written around the anchor day and shifted by whole weeks
/// to the day of opening, so that the example is always of this week and weekdays stay what they are.
public struct SeedFamily: Sendable {
    /// The family's folder id; nothing for the team's own journals.
    public let id: FamilyID?
    /// What this family is there to show, for tests and developers.
    public let story: String
    public let lines: String

    public init(id: FamilyID?, story: String, lines: String) {
        self.id = id
        self.story = story
        self.lines = lines
    }
}
