import Terminal

/// One row of characters at fixed places, put on the canvas in as few pieces as its looks allow.
struct GridRow {
    private var characters: [Character]
    private var styles: [Style]

    init(width: Int) {
        characters = Array(repeating: " ", count: max(0, width))
        styles = Array(repeating: .plain, count: max(0, width))
    }

    var width: Int { characters.count }

    mutating func put(_ character: Character, at column: Int, _ style: Style) {
        guard characters.indices.contains(column) else { return }
        characters[column] = character
        styles[column] = style
    }

    /// Text of narrow characters, cut with `…` where the row ends.
    mutating func put(_ text: String, at column: Int, _ style: Style) {
        let text = TextLayout.cut(text, width: width - column)
        for (offset, character) in text.enumerated() { put(character, at: column + offset, style) }
    }

    mutating func fill(_ range: ClosedRange<Int>, _ character: Character, _ style: Style) {
        for column in range { put(character, at: column, style) }
    }

    var pieces: [StyledText] {
        var pieces: [StyledText] = []
        for (character, style) in zip(characters, styles) {
            if pieces.last?.style == style {
                pieces[pieces.count - 1].text.append(character)
            } else {
                pieces.append(StyledText(String(character), style))
            }
        }
        return pieces
    }
}
