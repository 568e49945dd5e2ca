/// Cells beside each other on one row that changed between two pictures.
public struct CanvasRun: Hashable, Sendable {
    /// Where the first of them stands.
    public let start: Position
    /// What they are now; never starts with the second half of a wide character.
    public let cells: [Cell]
}

extension Canvas {
    /// What must be drawn to turn an older picture into this one; everything when the sizes differ.
    public func difference(from older: Canvas?) -> [CanvasRun] {
        guard let older, older.size == size else {
            return (0..<size.rows).map {
                CanvasRun(start: Position(row: $0, column: 0), cells: Array(row($0)))
            }
        }
        return (0..<size.rows).flatMap { changes(row: $0, from: older) }
    }

    /// The picture with runs drawn into it.
    public func applying(_ runs: [CanvasRun]) -> Canvas {
        var canvas = self
        for run in runs {
            let first = index(run.start.row, run.start.column)
            canvas.cells.replaceSubrange(first..<first + run.cells.count, with: run.cells)
        }
        return canvas
    }

    private func changes(row: Int, from older: Canvas) -> [CanvasRun] {
        var runs: [CanvasRun] = []
        var column = 0
        while column < size.columns {
            guard differs(row, column, from: older) else {
                column += 1
                continue
            }
            let start = column
            while column < size.columns && differs(row, column, from: older) { column += 1 }
            let slice = cells[index(row, start)..<index(row, column)]
            runs.append(CanvasRun(start: Position(row: row, column: start), cells: Array(slice)))
        }
        return runs
    }

    /// Whether a cell changed, where both halves of a wide character change together.
    private func differs(_ row: Int, _ column: Int, from older: Canvas) -> Bool {
        let place = index(row, column)
        if cells[place] != older.cells[place] { return true }
        switch cells[place].width {
        case 0: return cells[place - 1] != older.cells[place - 1]
        case 2: return cells[place + 1] != older.cells[place + 1]
        default: return false
        }
    }
}
