/// Writes HTML elements with their content escaped, so that a format never puts a typed word between tags by itself.
enum Element {
    /// An element around markup that is safe already.
    static func wrap(_ name: String, _ attributes: [(String, String)] = [], _ markup: String) -> String {
        let attributes = attributes.map { " \($0.0)=\"\(escaped($0.1))\"" }.joined()
        return "<\(name)\(attributes)>\(markup)</\(name)>"
    }

    /// An element around words; line ends become `<br>`.
    static func text(_ name: String, _ attributes: [(String, String)] = [], _ words: String) -> String {
        wrap(name, attributes, VisibleText.lines(words).map(escaped).joined(separator: "<br>"))
    }

    /// An element around blocks, each on a line of its own.
    static func block(_ name: String, _ attributes: [(String, String)] = [], _ parts: [String]) -> String {
        wrap(name, attributes, "\n" + parts.map { $0 + "\n" }.joined())
    }

    /// Scalar by scalar: a `<` with an accent on it is one character to Swift and still a `<` to a browser.
    static func escaped(_ words: String) -> String {
        var safe = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            switch scalar {
            case "&": safe.append(contentsOf: "&amp;".unicodeScalars)
            case "<": safe.append(contentsOf: "&lt;".unicodeScalars)
            case ">": safe.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": safe.append(contentsOf: "&quot;".unicodeScalars)
            case "'": safe.append(contentsOf: "&#39;".unicodeScalars)
            default: safe.append(scalar)
            }
        }
        return String(safe)
    }
}
