import Terminal

/// Columns of time beside each other, the earliest left and the newest right: as many as fit, the newest first, and the
/// earlier ones by shifting.
struct TimeColumns {
    /// Which of the columns are in view.
    let range: Range<Int>
    /// Cells of one column.
    let width: Int
    private let indent: Int
    private static let gap = 3
    /// What can still be read with ease.
    private static let narrowest = 32

    /// - Parameter shift: how many of the newest are shifted out of view.
    init(count: Int, shift: Int, indent: Int, width room: Int, widest: Int = 56) {
        let room = room - indent - 1
        let fitting = max(1, (room + TimeColumns.gap) / (TimeColumns.narrowest + TimeColumns.gap))
        let shown = min(fitting, max(1, count))
        let last = max(min(count, shown), count - max(0, shift))
        range = max(0, last - shown)..<max(0, last)
        width = min(widest, (room - (shown - 1) * TimeColumns.gap) / shown)
        self.indent = indent
    }

    /// Lines of which each column has its own; shorter columns end in nothing.
    func lines(_ columns: [[[StyledText]]]) -> [[StyledText]] {
        let height = columns.map(\.count).max() ?? 0
        return (0..<height).map { row in
            var line = [StyledText(String(repeating: " ", count: indent))]
            for (index, column) in columns.enumerated() {
                let pieces = row < column.count ? column[row] : []
                let used = pieces.reduce(0) { $0 + cells($1.text) }
                let isLast = index == columns.count - 1
                line += pieces
                if !isLast {
                    line.append(StyledText(String(repeating: " ", count: max(0, width - used) + TimeColumns.gap)))
                }
            }
            return line
        }
    }

    /// Text of one look, wrapped to the column: at most so many lines, the last one cut where there is more.
    func wrap(_ text: String, _ style: Style = .plain, most: Int = .max) -> [[StyledText]] {
        let rows = TextLayout.wrap(text, width: width)
        guard rows.count > most, most > 0 else { return rows.map { [StyledText($0, style)] } }
        let last = TextLayout.cut(rows[most - 1] + " " + rows[most], width: width)
        return rows.prefix(most - 1).map { [StyledText($0, style)] } + [[StyledText(last, style)]]
    }
}
