import Domain
import Terminal

/// One row of the line: a sign in every column, `·` where nothing is, and for a child of whom little is known the words
/// that say so in the widest empty place.
struct LaneRow {
    private(set) var grid: GridRow

    init(_ cells: [LineCell], _ window: LineWindow, phrase: LanePhrase?) {
        grid = GridRow(width: window.width)
        var silent = 0..<0
        if let phrase { silent = LaneRow.write(phrase, cells, window, &grid) }
        for (index, cell) in cells.enumerated() {
            let period = window.first + index
            let place = window.sign(of: period)
            guard let content = cell.content else {
                if period <= window.today, !silent.contains(index) { grid.put("·", at: place, .secondary) }
                continue
            }
            grid.put(content.head.text, at: place - content.head.text.count + 1, content.head.style)
            if let tail = content.tail { grid.put(tail.text, at: place + 1, tail.style) }
        }
    }

    /// Brackets close round what a column shows.
    static func brackets(_ cell: LineCell, at place: Int) -> Range<Int> {
        guard let content = cell.content else { return place - 1..<place + 2 }
        return place - content.head.text.count..<place + (content.tail == nil ? 2 : 3)
    }

    /// Writes the longest wording that fits in the widest run of empty columns.
    /// - Returns: that run, or nothing when no wording fits.
    private static func write(
        _ phrase: LanePhrase, _ cells: [LineCell], _ window: LineWindow, _ grid: inout GridRow
    ) -> Range<Int> {
        let known = min(cells.count, max(0, window.today - window.first + 1))
        var widest = 0..<0
        var start = 0
        for index in 0...known where index == known || !cells[index].isEmpty {
            if index - start > widest.count { widest = start..<index }
            start = index + 1
        }
        guard !widest.isEmpty else { return widest }
        let left = window.heading(of: window.first + widest.lowerBound)
        let right =
            widest.upperBound == known && known == cells.count
            ? window.width : window.start(of: window.first + widest.upperBound) - 1
        guard let words = phrase.wordings.first(where: { Terminal.cells($0) <= right - left }) else { return 0..<0 }
        grid.put(words, at: left, phrase.style)
        return widest
    }
}
