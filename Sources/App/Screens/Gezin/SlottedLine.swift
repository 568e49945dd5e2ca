import Terminal

/// A row of a table that is part of a longer page: cells in their columns, the first of which may begin further left than its
/// column, as a heading does.
enum SlottedLine {
    /// - Parameter start: the cell at which the first column begins; the others begin three cells after their slot.
    static func pieces(_ cells: [StyledText], _ slots: [Columns.Slot], from start: Int) -> [StyledText] {
        var pieces: [StyledText] = []
        var column = start
        for (cell, slot) in zip(cells, slots) {
            let left = slot.left == 0 ? start : slot.left + 3
            pieces.append(StyledText(String(repeating: " ", count: max(0, left - column))))
            let text = TextLayout.pad(cell.text, width: slot.width + (slot.left == 0 ? 3 - start : 0))
            pieces.append(StyledText(text, cell.style))
            column = left + Terminal.cells(text)
        }
        return pieces
    }
}
