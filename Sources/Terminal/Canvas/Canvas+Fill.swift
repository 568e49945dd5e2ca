extension Canvas {
    /// Empties an area and gives it a style, for instance before a window is drawn over what was there.
    public mutating func fill(_ area: Area, style: Style = .plain) {
        for row in max(0, area.top)..<max(0, min(area.bottom, size.rows), area.top) {
            for column in max(0, area.left)..<max(0, min(area.right, size.columns), area.left) {
                set(Cell.blank.glyph, width: 1, row: row, column: column, style: style)
            }
        }
    }

    /// Empties a whole row and gives it a style.
    public mutating func fill(row: Int, style: Style = .plain) {
        fill(area.row(row), style: style)
    }

    /// Draws a line across the picture, or across an area: rules, not boxes.
    public mutating func rule(row: Int, in part: Area? = nil, style: Style = .rule) {
        let line = (part ?? area).row(row)
        guard !line.isEmpty else { return }
        put(String(repeating: "─", count: line.columns), in: line, style: style)
    }

    /// Gives a row the selected background, and — when asked — the plain `>` and the hardware cursor in a column.
    ///
    /// Call it after the row is drawn. `columns` limits the background; `mark` is the column of the `>`.
    public mutating func setSelected(row: Int, columns: Range<Int>? = nil, mark: Int? = nil) {
        guard row >= 0 && row < size.rows else { return }
        for column in (columns ?? 0..<size.columns).clamped(to: 0..<size.columns) {
            cells[index(row, column)].style.selected = true
        }
        guard let mark, mark >= 0, mark < size.columns else { return }
        set(Glyph(">" as Unicode.Scalar), width: 1, row: row, column: mark, style: Style(bold: true, selected: true))
        cursor = Position(row: row, column: mark)
    }
}
