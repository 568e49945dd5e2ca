import Terminal

extension String {
    /// Whether anything in it can be seen: a text of spaces, zero-width signs or control bytes tells nothing.
    var hasVisibleCharacter: Bool {
        unicodeScalars.contains { scalar in
            let properties = scalar.properties
            let isBlank = properties.isWhitespace || properties.isDefaultIgnorableCodePoint || scalar == "\u{2800}"
            return !isBlank && (CellWidth.of(scalar) ?? 0) > 0
        }
    }
}
