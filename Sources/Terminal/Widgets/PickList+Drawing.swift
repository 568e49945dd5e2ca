extension PickList {
    /// Draws what was typed on the first row and the things that match below it.
    /// - Parameter words: what stands on the screen for a label or a detail; they are searched as they are.
    /// - Returns: the place of the cursor in what was typed.
    @discardableResult
    public func draw(
        on canvas: inout Canvas, in area: Area, prompt: String = "/ ", words: (String) -> String = { $0 }
    ) -> Position {
        let (top, rest) = area.split(top: 1)
        let used = canvas.put(prompt, in: top, style: .secondary)
        let cursor = filter.draw(on: &canvas, in: top.columns(from: used))
        let labels = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for (line, index) in list.visible(rows: rest.rows).enumerated() {
            draw(list.ids[index], labels: labels, words: words, on: &canvas, in: rest.row(line))
            if index == list.index { select(rest.row(line), on: &canvas) }
        }
        canvas.cursor = cursor
        return cursor
    }

    private func draw(
        _ row: Row, labels: [ID: Item], words: (String) -> String, on canvas: inout Canvas, in line: Area
    ) {
        let text = line.columns(from: 2)
        switch row {
        case .new:
            canvas.put((offersNew ?? "") + " " + filter.text, in: text, style: .attention)
        case .item(let id):
            guard let item = labels[id] else { return }
            let mark = allowsMany ? (chosen.contains(id) ? "✓ " : "· ") : ""
            canvas.put(
                [StyledText(mark + words(item.label)), StyledText("  "), StyledText(words(item.detail), .secondary)],
                at: text.position(), width: text.columns)
        }
    }

    private func select(_ line: Area, on canvas: inout Canvas) {
        canvas.setSelected(row: line.top, columns: line.left..<line.right, mark: line.left)
    }
}
