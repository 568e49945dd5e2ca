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
        for (line, index) in list.visible(rows: rest.rows).enumerated() {
            draw(list.ids[index], labels: labels, words: words, on: &canvas, in: rest.row(line))
            if showsPlace, index == list.index { select(rest.row(line), on: &canvas) }
        }
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

    private func select(_ line: Area, on canvas: inout Canvas) {
        canvas.setSelected(row: line.top, columns: line.left..<line.right, mark: line.left)
    }
}
