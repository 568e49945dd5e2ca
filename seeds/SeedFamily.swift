import Domain

/// One invented family (or the team's directory) as journal lines in the making.
///
/// In `lines` each save begins with `{` at the start of a text line and goes on over the indented lines below it: a JSON
/// object with `writer` (which installation), `by` (person id), `at` (moment) and `body` (entries as in
/// docs/journal-format.md). In place of a professional stands `"@p-smit"`: the person of the directory as he or she is
/// there. Dates are written around the anchor day and shifted by whole weeks to the day of opening, so that the example
/// is always of this week and weekdays stay what they are; no save is later than the Friday before the anchor's week.
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
