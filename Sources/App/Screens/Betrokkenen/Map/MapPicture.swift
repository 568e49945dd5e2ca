import Terminal

/// A drawing with places that can be selected, wherever on a row they stand.
struct MapPicture {
    struct Place {
        var rows: Range<Int>
        var columns: Range<Int>
    }

    var lines: [[StyledText]] = []
    private(set) var places: [(id: MapNode.ID, place: Place)] = []

    /// Adds a row to a place; rows of one place lie below each other.
    mutating func add(_ id: MapNode.ID, row: Int, _ columns: Range<Int>) {
        guard let index = places.firstIndex(where: { $0.id == id }) else {
            places.append((id, Place(rows: row..<row + 1, columns: columns)))
            return
        }
        places[index].place.rows = places[index].place.rows.lowerBound..<row + 1
    }

    /// Draws what fits with the selected place in view, marked by `>` and the hardware cursor.
    func draw(selected: MapNode.ID?, on canvas: inout Canvas, in area: Area) {
        let place = places.first { $0.id == selected }?.place
        let highest = max(0, lines.count - area.rows)
        let first = min(highest, max(0, (place?.rows.upperBound ?? 0) - area.rows + 1))
        for (row, line) in lines.dropFirst(first).prefix(area.rows).enumerated() {
            canvas.put(line, at: area.position(row: row, column: 0), width: area.columns)
        }
        canvas.cursor = area.position()
        if lines.count > first + area.rows {
            canvas.put("↓", in: area, row: area.rows - 1, column: area.columns - 1, style: .secondary)
        }
        guard let place else { return }
        for row in place.rows where row >= first && row - first < area.rows {
            let columns = area.left + place.columns.lowerBound..<area.left + place.columns.upperBound
            let mark = row == place.rows.lowerBound ? columns.lowerBound : nil
            canvas.setSelected(row: area.top + row - first, columns: columns, mark: mark)
        }
    }
}
