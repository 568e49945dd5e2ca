/// Keeps what people typed or pasted from steering the terminal: everything that is not a letter becomes visible.
///
/// Only what is *shown* changes; what is stored stays as it was written.
public enum Printable {
    /// Stands for whatever must not reach a terminal: controls, escape sequences, bidi marks, invisible joiners.
    public static let placeholder: Character = "\u{FFFD}"

    /// The text in a form that is safe to show; line ends and tabs become what the caller says.
    public static func text(_ text: String, newline: String = " ", tab: String = " ") -> String {
        if isSimple(text) { return text }
        var safe = ""
        safe.reserveCapacity(text.utf8.count)
        for character in text {
            switch character {
            case "\n", "\r\n", "\r": safe += newline
            case "\t": safe += tab
            default:
                switch shown(character) {
                case .asIs: safe.append(character)
                case .instead(let replacement): safe += replacement
                }
            }
        }
        return safe
    }

    /// Whether the text holds nothing but printable ASCII, the common case that needs no further look.
    static func isPlainASCII(_ text: String) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    }
}
