import Terminal

/// Where the cursor of a body stands. It stays on the same thing when lines come and go.
struct BodyView<ID: Hashable & Sendable>: Sendable {
    private(set) var list = ListState<ID>()
    /// Lines scrolled past what the selection asks for, to read what stands below the last thing.
    private var beyond = 0

    var selected: ID? { list.selected }

    init(_ body: Body<ID> = Body(), selected: ID? = nil) {
        list = ListState(body.ids, selected: selected)
    }

    mutating func update(_ body: Body<ID>) { list.update(body.ids) }

    mutating func select(_ id: ID) { _ = list.select(id) }

    /// Moves with the arrows, page, home and end keys.
    mutating func handle(_ key: Key, rows: Int) -> Bool {
        let isLast = list.index.map { $0 == list.ids.count - 1 } ?? true
        switch key {
        case .down where isLast: beyond += 1
        case .pageDown where isLast: beyond += max(1, rows - 2)
        case .up where beyond > 0: beyond -= 1
        case .pageUp where beyond > 0: beyond = max(0, beyond - rows + 2)
        default:
            beyond = 0
            return list.handle(key, rows: rows)
        }
        return true
    }

    /// Draws the body with the selected thing in view, marked by `>` in the first column and the hardware cursor.
    func draw(_ body: Body<ID>, on canvas: inout Canvas, in area: Area) {
        let first = firstLine(body, rows: area.rows)
        for (row, line) in body.lines.dropFirst(first).prefix(area.rows).enumerated() {
            canvas.put(line.pieces, at: area.position(row: row, column: 0), width: area.columns)
        }
        if selected == nil { canvas.cursor = area.position() }
        select(body, from: first, on: &canvas, in: area)
        guard body.lines.count > first + area.rows, area.rows > 1 else { return }
        let more = "↓"
        canvas.put(more, in: area, row: area.rows - 1, column: area.columns - 1, style: .secondary)
    }

    private func select(_ body: Body<ID>, from first: Int, on canvas: inout Canvas, in area: Area) {
        var isFirst = true
        for (index, line) in body.lines.enumerated() where line.id != nil && line.id == selected {
            let row = index - first
            guard row >= 0, row < area.rows else { continue }
            canvas.setSelected(
                row: area.top + row, columns: area.left..<area.right, mark: isFirst ? area.left : nil)
            isFirst = false
        }
    }

    /// The first line in view: the top as long as the selected thing shows from there; further down it stands at two
    /// thirds of the room, so that what follows is in view in both directions. `beyond` scrolls past the last thing.
    private func firstLine(_ body: Body<ID>, rows: Int) -> Int {
        let highest = max(0, body.lines.count - rows)
        guard let selected, let last = body.lines.lastIndex(where: { $0.id == selected }),
            let top = body.lines.firstIndex(where: { $0.id == selected })
        else { return min(beyond, highest) }
        let wanted = min(top, max(0, last + rows / 3 - rows + 1))
        return min(highest, wanted + beyond)
    }
}
