/// A piece of text with its look, for lines that change style half-way.
public struct StyledText: Hashable, Sendable {
    /// What is written.
    public var text: String
    /// How it looks.
    public var style: Style

    /// Text in a style.
    public init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }

    /// Whether there is more in it than spaces.
    var isVisible: Bool { text.contains { $0 != " " } }
}
