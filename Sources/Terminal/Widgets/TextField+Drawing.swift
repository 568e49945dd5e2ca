extension TextField {
    /// How many rows the text takes at this width, the cursor included.
    public func rows(columns: Int) -> Int { wrappedRows(columns: columns).count }

    /// Draws the text in an area, scrolled so that the cursor is in view. The last column is kept for the cursor.
    ///
    /// A field of one line wraps as well when its area has more rows, and scrolls sideways when it has one.
    /// - Returns: the place for the hardware cursor; set `canvas.cursor` to it when the field has the focus.
    @discardableResult
    public func draw(on canvas: inout Canvas, in area: Area, style: Style = .plain) -> Position {
        guard !area.isEmpty else { return area.position() }
        if area.rows == 1 && !isMultiline { return drawSideways(on: &canvas, in: area, style: style) }
        let rows = wrappedRows(columns: area.columns)
        let place = place(in: rows, columns: area.columns)
        let last = max(0, rows.count - area.rows)
        let first = rows.count <= area.rows ? 0 : min(max(0, place.row - area.rows / 2), last)
        for (line, range) in rows[first...].prefix(area.rows).enumerated() {
            var text = characters[range]
            while text.last == " " { text.removeLast() }
            canvas.put(String(text), in: area, row: line, style: style)
        }
        return area.position(row: place.row - first, column: place.column)
    }

    func wrappedRows(columns: Int) -> [Range<Int>] {
        LineBreaks.rows(of: characters, width: max(1, columns - 1))
    }

    /// The row and the column of the cursor in wrapped text.
    func place(in rows: [Range<Int>], columns: Int) -> Position {
        let row = rows.lastIndex { $0.lowerBound <= cursor } ?? 0
        let column = characters[rows[row].lowerBound..<cursor].reduce(0) { $0 + LineBreaks.width($1) }
        return Position(row: row, column: min(column, max(0, columns - 1)))
    }

    /// The character at a column of a row, or the end of the row.
    func cursor(in rows: [Range<Int>], row: Int, column: Int) -> Int {
        var used = 0
        for index in rows[row] {
            used += LineBreaks.width(characters[index])
            if used > column { return index }
        }
        let isFollowed = row + 1 < rows.count && rows[row + 1].lowerBound == rows[row].upperBound
        return isFollowed ? max(rows[row].lowerBound, rows[row].upperBound - 1) : rows[row].upperBound
    }

    private func drawSideways(on canvas: inout Canvas, in area: Area, style: Style) -> Position {
        let room = area.columns - 1
        var start = cursor
        var used = 0
        while start > 0, used + LineBreaks.width(characters[start - 1]) <= room {
            start -= 1
            used += LineBreaks.width(characters[start])
        }
        canvas.put(String(characters[start...]), in: area, style: style)
        return area.position(column: used)
    }
}
