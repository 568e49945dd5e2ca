import Domain

/// The minutes of one family's one discussion as meaning without layout, so that every format says the same.
///
/// All words are in one language already. Words that people typed are in it as they typed them: a format must make them
/// harmless itself, see `VisibleText`.
public struct MinutesDocument: Hashable, Sendable {
    public var language: Language
    /// Names the family by its code only: a title travels further than its text.
    public var title: String
    /// What a reader must know before anything else: that it is a draft, that it holds confidential parts.
    public var notices: [String]
    /// Who, when, where: the head of the minutes.
    public var facts: [MinutesDefinition]
    public var sections: [MinutesSection]
    /// How to have it corrected, who made it, and that something was left out.
    public var footer: [String]
    /// The file's name without an extension: the family's code and the day, never a name.
    public var fileStem: String

    /// A suggestion for a file of this format, such as `verslag-J-014-2026-11-24.html`; safe in any folder.
    public func fileName(for format: any Format.Type) -> String {
        "\(fileStem).\(format.fileExtension)"
    }
}
