import Terminal

/// A line put together from left to right with each text at its own column, so that what belongs together stands below
/// each other down the whole screen.
struct PlacedLine {
    private(set) var pieces: [StyledText] = []
    /// The first column that nothing was written in yet.
    private(set) var end = 0

    /// Writes a text at a column, cut to a width; where something stands already it follows behind that.
    mutating func put(_ text: String, _ style: Style = .plain, at column: Int, width: Int = .max) {
        guard width > 0, !text.isEmpty else { return }
        if column > end {
            pieces.append(StyledText(String(repeating: " ", count: column - end)))
            end = column
        }
        let shown = TextLayout.cut(text, width: width)
        pieces.append(StyledText(shown, style))
        end += cells(shown)
    }

    /// Writes texts behind each other, together not wider than a width.
    mutating func put(_ texts: [StyledText], at column: Int, width: Int) {
        let start = max(column, end)
        for text in texts { put(text.text, text.style, at: column, width: start + width - max(start, end)) }
    }
}
