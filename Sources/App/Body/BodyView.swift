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

    /// Draws the body with the selected thing in view, marked by `>` in the first column and the hardware cursor. Lines that
    /// are frozen stay at the top.
    func draw(_ body: Body<ID>, on canvas: inout Canvas, in area: Area) {
        let frozen = min(body.frozen, max(0, area.rows - 2))
        let (head, rest) = area.split(top: frozen)
        let first = frozen + firstLine(body.lines.dropFirst(frozen).map(\.id), rows: rest.rows)
        if selected == nil { canvas.cursor = area.position() }
        draw(body.lines[..<frozen], on: &canvas, in: head)
        draw(body.lines[first...].prefix(rest.rows), on: &canvas, in: rest)
        guard body.lines.count > first + rest.rows, rest.rows > 1 else { return }
        canvas.put("↓", in: rest, row: rest.rows - 1, column: rest.columns - 1, style: .secondary)
    }

    private func draw(_ lines: ArraySlice<BodyLine<ID>>, on canvas: inout Canvas, in area: Area) {
        var isFirst = true
        for (row, line) in lines.enumerated() {
            canvas.put(line.pieces, at: area.position(row: row, column: 0), width: area.columns)
            guard line.id != nil, line.id == selected else { continue }
            canvas.setSelected(
                row: area.top + row, columns: area.left..<area.right, mark: isFirst ? area.left : nil)
            isFirst = false
        }
    }

    /// The first line in view of those that scroll: the top as long as the selected thing shows from there; further down it
    /// stands at two thirds of the room, so that what follows is in view in both directions. `beyond` scrolls past the
    /// last thing.
    private func firstLine(_ ids: [ID?], rows: Int) -> Int {
        let highest = max(0, ids.count - rows)
        guard let selected, let last = ids.lastIndex(of: selected), let top = ids.firstIndex(of: selected)
        else { return min(beyond, highest) }
        let wanted = min(top, max(0, last + rows / 3 - rows + 1))
        return min(highest, wanted + beyond)
    }
}
