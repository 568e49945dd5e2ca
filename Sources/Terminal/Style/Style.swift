/// Says how a piece of text looks in words of its meaning, so that every scheme can draw it.
public struct Style: Hashable, Sendable {
    /// What the text is for.
    public var tone: Tone
    /// Heavier letters.
    public var bold: Bool
    /// A line below the letters.
    public var underline: Bool
    /// Front and back colour exchanged.
    public var reverse: Bool
    /// On the background of the selected row.
    public var selected: Bool

    /// A style; everything that is not named is off.
    public init(
        tone: Tone = .plain, bold: Bool = false, underline: Bool = false, reverse: Bool = false,
        selected: Bool = false
    ) {
        self.tone = tone
        self.bold = bold
        self.underline = underline
        self.reverse = reverse
        self.selected = selected
    }

    /// Body text.
    public static let plain = Style()
    /// Headings: the title tone in bold.
    public static let title = Style(tone: .title, bold: true)
    /// What asks to be looked at.
    public static let attention = Style(tone: .attention)
    /// What may be skipped.
    public static let secondary = Style(tone: .secondary)
    /// Lines between parts.
    public static let rule = Style(tone: .rule)
    /// *Nu onveilig* and damage only.
    public static let danger = Style(tone: .danger, bold: true)

    /// The same style with heavier letters.
    public var emphasised: Style {
        var style = self
        style.bold = true
        return style
    }
}
