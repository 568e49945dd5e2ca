/// Makes texts comparable for search: *Çelik*, *celik* and *CELIK* are the same name.
public enum Folding {
    /// The text in small letters without diacritics, the same for composed and decomposed writing.
    public static func fold(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
        var folded = ""
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            for small in scalar.properties.lowercaseMapping.unicodeScalars { append(small, to: &folded) }
        }
        return folded
    }

    /// Whether every word of what somebody typed occurs in the text, in any order.
    public static func matches(_ typed: String, in text: String) -> Bool {
        FoldedQuery(typed).matches(FoldedText(text))
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout String) {
        if scalar.isASCII {
            folded.unicodeScalars.append(scalar)
        } else if let base = FoldedLetters.base(scalar) {
            folded += base
        } else if !isMark(scalar) {
            folded.unicodeScalars.append(scalar)
        }
    }

    /// Whether a scalar is a mark on a letter or an invisible joiner, which nobody types when searching.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }
}
