import Terminal

/// Where the cursor of a body stands. It stays on the same thing when lines come and go.
struct BodyView<ID: Hashable & Sendable>: Sendable {
    private(set) var list = ListState<ID>()

    var selected: ID? { list.selected }

    init(_ body: Body<ID> = Body(), selected: ID? = nil) {
        list = ListState(body.ids, selected: selected)
    }

    mutating func update(_ body: Body<ID>) { list.update(body.ids) }

    mutating func select(_ id: ID) { _ = list.select(id) }

    /// Moves with the arrows, page, home and end keys.
    mutating func handle(_ key: Key, rows: Int) -> Bool { list.handle(key, rows: rows) }

    /// Draws the body with the selected thing in view, marked by `>` in the first column and the hardware cursor.
    func draw(_ body: Body<ID>, on canvas: inout Canvas, in area: Area) {
        let first = firstLine(body, rows: area.rows)
        for (row, line) in body.lines.dropFirst(first).prefix(area.rows).enumerated() {
            canvas.put(line.pieces, at: area.position(row: row, column: 0), width: area.columns)
        }
        select(body, from: first, on: &canvas, in: area)
        guard body.lines.count > first + area.rows, area.rows > 1 else { return }
        let more = "↓"
        canvas.put(more, in: area, row: area.rows - 1, column: area.columns - 2, style: .secondary)
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

    /// The first line in view: the top as long as the selected thing is in view from there.
    private func firstLine(_ body: Body<ID>, rows: Int) -> Int {
        guard let selected, let last = body.lines.lastIndex(where: { $0.id == selected }),
            let top = body.lines.firstIndex(where: { $0.id == selected })
        else { return 0 }
        let isLastThing = list.index == list.ids.count - 1
        let wanted = isLastThing ? body.lines.count - 1 : last + 1
        guard wanted >= rows else { return 0 }
        return min(top, max(0, min(wanted, body.lines.count - 1) - rows + 1))
    }
}
