extension Canvas {
    /// Writes text on one row, cut with `…` where the width or the picture ends; wide characters are never split.
    ///
    /// Line ends and tabs are shown as spaces. `width` is in cells; a place left of or above the picture is no place.
    /// - Returns: the columns used.
    @discardableResult
    public mutating func put(
        _ text: String, at position: Position, style: Style = .plain, width: Int? = nil
    ) -> Int {
        guard area.contains(position) else { return lose(text) }
        let room = min(width ?? Int.max, size.columns - position.column)
        guard room > 0 else { return lose(text) }
        let shown = TextLayout.cut(text, width: room)
        return Printable.isSimple(shown)
            ? write(simple: shown, at: position, style: style) : write(shown, at: position, style: style)
    }

    /// Writes text on a row of an area, cut with `…` at its edge; row and column count from the area's corner.
    /// - Returns: the columns used.
    @discardableResult
    public mutating func put(
        _ text: String, in area: Area, row: Int = 0, column: Int = 0, style: Style = .plain
    ) -> Int {
        guard row >= 0, row < area.rows, column >= 0, column < area.columns else { return lose(text) }
        return put(
            text, at: area.position(row: row, column: column), style: style, width: area.columns - column)
    }

    /// Writes pieces of text behind each other, each in its own style; what does not fit is cut with `…`, also where the
    /// room ends between two pieces.
    /// - Returns: the columns used.
    @discardableResult
    public mutating func put(_ pieces: [StyledText], at position: Position, width: Int? = nil) -> Int {
        let room = min(width ?? Int.max, size.columns - position.column)
        var used = 0
        for (index, piece) in pieces.enumerated() {
            guard used < room else {
                if room > 0, pieces[index...].contains(where: \.isVisible) { markCut(at: position, width: used) }
                break
            }
            let place = Position(row: position.row, column: position.column + used)
            used += put(piece.text, at: place, style: piece.style, width: room - used)
        }
        return used
    }

    /// Writes text that ends at the right edge of an area.
    /// - Returns: the columns used.
    @discardableResult
    public mutating func putRight(_ text: String, in area: Area, row: Int = 0, style: Style = .plain) -> Int {
        let width = min(Terminal.cells(text), area.columns)
        return put(text, in: area, row: row, column: area.columns - width, style: style)
    }

    /// Puts `…` in the last of so many cells.
    private mutating func markCut(at position: Position, width: Int) {
        let place = Position(row: position.row, column: position.column + width - 1)
        guard width > 0, area.contains(place) else { return }
        set(Glyph("…" as Unicode.Scalar), width: 1, row: place.row, column: place.column, style: self[place].style)
    }

    private mutating func write(simple text: String, at position: Position, style: Style) -> Int {
        var column = position.column
        for scalar in text.unicodeScalars {
            let glyph = Glyph(scalar)
            note(glyph, at: position.row, column)
            set(glyph, width: 1, row: position.row, column: column, style: style)
            column += 1
        }
        return column - position.column
    }

    private mutating func write(_ text: String, at position: Position, style: Style) -> Int {
        var column = position.column
        for character in text {
            let width = CellWidth.of(character)
            let glyph = Glyph(character)
            note(glyph, at: position.row, column)
            set(glyph, width: width, row: position.row, column: column, style: style)
            column += width
        }
        return column - position.column
    }
}
