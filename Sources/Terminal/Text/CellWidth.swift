/// Knows how many cells a terminal uses for a character, because one mistake shifts a whole row.
///
/// Compared with the C library's `wcwidth` in a test.
public enum CellWidth {
    /// Scalars that ncurses takes in one cell (`CCHARW_MAX`).
    public static let scalarsPerCell = 5

    /// Cells of one scalar: 0 for a mark on the letter before it, 1 or 2, `nil` when it must never reach a terminal.
    public static func of(_ scalar: Unicode.Scalar) -> Int? {
        let value = scalar.value
        if value < 0x7F { return value >= 0x20 ? 1 : nil }
        if (0x1F1E6...0x1F1FF).contains(value) { return nil }
        switch scalar.properties.generalCategory {
        case .otherLetter where isSecondPartOfSyllable(value):
            return 0
        case .nonspacingMark, .enclosingMark:
            return 0
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
            return nil
        default:
            return WideScalars.contains(value) ? 2 : 1
        }
    }

    /// Whether a scalar is a Hangul vowel or final consonant, which is drawn within the syllable it belongs to.
    private static func isSecondPartOfSyllable(_ value: UInt32) -> Bool {
        (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value)
    }

    /// Cells of a character in the form in which it is shown; never 0.
    public static func of(_ character: Character) -> Int {
        let bytes = character.utf8
        if bytes.count == 1, let byte = bytes.first, byte >= 0x20, byte < 0x7F { return 1 }
        return switch Printable.shown(character) {
        case .asIs(let width): width
        case .instead(let text): cells(text)
        }
    }
}

/// How many cells a text takes when it is shown on one row.
public func cells(_ text: String) -> Int {
    if Printable.isSimple(text) { return text.unicodeScalars.count }
    return text.reduce(0) { $0 + CellWidth.of($1) }
}
