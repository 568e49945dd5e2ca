extension PickList {
    /// Draws what was typed on the first row and the things that match below it.
    /// - Parameters:
    ///   - words: what stands on the screen for a label or a detail; they are searched as they are.
    ///   - showsPlace: whether the row under the cursor is marked as the one that will be taken.
    /// - Returns: the place of the cursor in what was typed.
    @discardableResult
    public func draw(
        on canvas: inout Canvas, in area: Area, prompt: String = "/ ", words: (String) -> String = { $0 },
        showsPlace: Bool = true
    ) -> Position {
        let (top, rest) = area.split(top: 1)
        let used = canvas.put(prompt, in: top, style: .secondary)
        let cursor = filter.draw(on: &canvas, in: top.columns(from: used))
        let labels = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        let visible = list.visible(rows: rest.rows)
        let isWhole = visible.count == list.ids.count
        let room = isWhole ? rest : rest.columns(0..<max(0, rest.columns - 2))
        for (line, index) in visible.enumerated() {
            draw(list.ids[index], labels: labels, words: words, on: &canvas, in: room.row(line))
            if showsPlace, index == list.index { select(rest.row(line), on: &canvas) }
        }
        markMore(above: visible.first ?? 0 > 0, below: visible.last ?? 0 < list.ids.count - 1, on: &canvas, in: rest)
        canvas.cursor = cursor
        return cursor
    }

    private func draw(
        _ row: Row, labels: [ID: Item], words: (String) -> String, on canvas: inout Canvas, in line: Area
    ) {
        let text = line.columns(from: 2)
        switch row {
        case .new(let offer):
            canvas.put(offersNew[offer] + " " + Printable.trimmed(filter.text), in: text, style: .attention)
        case .item(let id):
            guard let item = labels[id] else { return }
            let mark = allowsMany ? (chosen.contains(id) ? "✓ " : "· ") : ""
            canvas.put(
                [
                    StyledText(mark + item.sign + words(item.label)), StyledText("  "),
                    StyledText(words(item.detail), .secondary),
                ],
                at: text.position(), width: text.columns)
        }
    }

    /// Says that there is more of the list than is in view.
    private func markMore(above: Bool, below: Bool, on canvas: inout Canvas, in area: Area) {
        guard area.rows > 1 else { return }
        if above { canvas.put("↑", in: area, column: area.columns - 1, style: .secondary) }
        if below { canvas.put("↓", in: area, row: area.rows - 1, column: area.columns - 1, style: .secondary) }
    }

    private func select(_ line: Area, on canvas: inout Canvas) {
        canvas.setSelected(row: line.top, columns: line.left..<line.right, mark: line.left)
    }
}
