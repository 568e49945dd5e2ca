import Terminal

/// Rows of cells in columns that are placed for all of them together, so that they align down the whole screen.
struct BodyTable {
    private let slots: [Columns.Slot]
    private let indent: Int

    /// - Parameter rows: every row that will be drawn, the heads included.
    init(_ rules: [Columns.Rule], gap: Int, rows: [[String]], indent: Int = 3, width: Int) {
        slots = Columns(rules, gap: gap).slots(for: rows, width: width - indent)
        self.indent = indent
    }

    /// The row as it stands in a body.
    func pieces(_ cells: [StyledText]) -> [StyledText] {
        var pieces = [StyledText(String(repeating: " ", count: indent))]
        var used = 0
        for (cell, slot) in zip(cells, slots) where slot.width > 0 {
            pieces.append(
                StyledText(String(repeating: " ", count: max(0, slot.left - used)) + slot.fit(cell.text), cell.style))
            used = slot.left + slot.width
        }
        return pieces
    }

    func head(_ words: [String]) -> [StyledText] { pieces(words.map { StyledText($0, .secondary) }) }
}
