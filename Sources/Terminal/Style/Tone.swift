/// Says what a piece of text is for; which colour that gets is the scheme's business.
public enum Tone: String, CaseIterable, Hashable, Sendable {
    /// What people came to read.
    case plain
    /// Headings and names of things.
    case title
    /// What asks to be looked at.
    case attention
    /// What may be skipped.
    case secondary
    /// Lines between parts.
    case rule
    /// *Nu onveilig* and damage, and nothing else.
    case danger
}
