/// Fits text in so many cells; the one place that wraps, cuts and pads.
///
/// All results are safe to show (`Printable`).
public enum TextLayout {
    /// On which side a column's text stands.
    public enum Alignment: Hashable, Sendable {
        case left
        case right
        case centre
    }

    /// The text on rows of at most `width` cells: whole words where they fit, its own line ends kept.
    public static func wrap(_ text: String, width: Int) -> [String] {
        let characters = Array(Printable.text(text, newline: "\n"))
        return LineBreaks.rows(of: characters, width: width).map { range in
            var row = characters[range]
            while row.last == " " { row.removeLast() }
            return String(row)
        }
    }

    /// The text on one row of at most `width` cells, with `…` where something was left out.
    public static func cut(_ text: String, width: Int) -> String {
        guard width > 0 else { return "" }
        if Printable.isSimple(text) { return cutSimple(text, width: width) }
        let safe = Printable.text(text)
        if safe.utf8.count <= width { return safe }
        var used = 0
        var fitting = safe.startIndex
        for index in safe.indices {
            let cells = CellWidth.of(safe[index])
            if used + cells > width { return String(safe[..<fitting]) + "…" }
            used += cells
            if used < width { fitting = safe.index(after: index) }
        }
        return safe
    }

    /// The text on exactly `width` cells: cut, or filled with spaces.
    public static func pad(_ text: String, width: Int, alignment: Alignment = .left) -> String {
        let shown = cut(text, width: width)
        let room = max(0, width - cells(shown))
        switch alignment {
        case .left: return shown + spaces(room)
        case .right: return spaces(room) + shown
        case .centre: return spaces(room / 2) + shown + spaces(room - room / 2)
        }
    }

    private static func cutSimple(_ text: String, width: Int) -> String {
        guard text.utf8.count > width, text.unicodeScalars.count > width else { return text }
        return String(text.unicodeScalars.prefix(width - 1)) + "…"
    }

    private static func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
