/// Makes what people typed or pasted harmless to show: nothing in it can steer a terminal, turn the direction of a line
/// or hide. What cannot be shown becomes one visible sign.
enum VisibleText {
    /// The sign for what is not shown: U+FFFD, the same as on the screen.
    static let sign: Character = "\u{FFFD}"

    /// The lines of a text without empty ones; a tab is a space.
    static func lines(_ text: String) -> [String] {
        var lines = [String.UnicodeScalarView()]
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A, 0x0D, 0x2028, 0x2029, 0x85: lines.append(String.UnicodeScalarView())
            case 0x09: lines[lines.count - 1].append(" ")
            default: lines[lines.count - 1].append(isShown(scalar) ? scalar : "\u{FFFD}")
            }
        }
        return lines.map { String($0) }.filter { line in line.contains { $0 != " " } }
    }

    /// The text on one line.
    static func line(_ text: String) -> String {
        lines(text).joined(separator: " ")
    }

    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .surrogate, .unassigned, .privateUse: return false
        case .format: break
        default: return true
        }
        switch scalar.value {
        // Soft hyphen, signs that belong to Arabic and Syriac numbers, and the joiners that Persian and emoji need.
        case 0xAD, 0x600...0x605, 0x6DD, 0x70F, 0x8E2, 0x200C, 0x200D: return true
        default: return false
        }
    }
}
