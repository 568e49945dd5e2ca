/// Finds something to show on terminals that know ASCII only, so that no sign disappears there.
public enum StandIn {
    /// The text in printable ASCII: signs by stand-ins, letters without their diacritics, anything else `?`.
    public static func ascii(_ text: String) -> String {
        if Printable.isPlainASCII(text) { return text }
        return text.reduce(into: "") { $0 += ascii($1) }
    }

    /// One character in printable ASCII; a few letters need two, such as `ß`.
    public static func ascii(_ character: Character) -> String {
        if let value = character.asciiValue, value >= 0x20, value < 0x7F { return String(character) }
        if let sign = signs[character] { return String(sign) }
        let folded = Folding.fold(String(character))
        guard Printable.isPlainASCII(folded), !folded.isEmpty else { return "?" }
        return character.isUppercase ? folded.uppercased() : folded
    }

    /// A picture in ASCII with every cell at its place.
    public static func canvas(_ canvas: Canvas) -> Canvas {
        var plain = canvas
        for row in 0..<canvas.size.rows {
            for column in 0..<canvas.size.columns {
                let cell = canvas[Position(row: row, column: column)]
                guard cell.width == 2 || !cell.glyph.isASCII else { continue }
                let sign = ascii(cell.character).unicodeScalars.first ?? "?"
                plain.set(Glyph(sign), width: 1, row: row, column: column, style: cell.style)
            }
        }
        return plain
    }

    private static let signs: [Character: Character] = [
        "─": "-", "│": "|", "┄": "-", "═": "=", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+",
        "╪": "+", "╤": "+", "╧": "+", "╞": "+", "╡": "+", "┆": ":", "║": "|", "╒": ".", "╕": ".", "╘": "`", "╛": "'",
        "╔": ".", "╗": ".", "╚": "`", "╝": "'", "└": "`", "┘": "'", "┌": ".", "┐": ".", "▲": "!", "○": "o", "✓": "v",
        "●": "@", "◇": "=", "■": "#",
        "⌂": "^", "·": ".", "…": "~", "▒": "%", "↵": "<", "↑": "^", "↓": "v", "←": "<", "→": ">", "›": ">",
        "‹": "<", "␣": "_", "×": "x", "–": "-", "—": "-", "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'",
        "€": "E", "•": "*", "§": "S", "«": "\"", "»": "\"", "°": "o", "\u{A0}": " ", "\u{2011}": "-",
    ]
}
