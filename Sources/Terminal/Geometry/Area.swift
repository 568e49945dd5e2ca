/// Hands a part of the screen to whoever draws it, so that widgets need not know where they are.
///
/// In cells, from 0; every helper stays inside the area, so that too small a screen gives empty parts and no trap.
public struct Area: Hashable, Sendable {
    /// The first row.
    public let top: Int
    /// The first column.
    public let left: Int
    /// How many rows.
    public let rows: Int
    /// How many columns.
    public let columns: Int

    /// A rectangle; negative sizes count as none.
    public init(top: Int = 0, left: Int = 0, rows: Int, columns: Int) {
        self.top = top
        self.left = left
        self.rows = max(0, rows)
        self.columns = max(0, columns)
    }

    /// The whole of a screen of this size.
    public init(_ size: Size) {
        self.init(rows: size.rows, columns: size.columns)
    }

    /// The row after the last one.
    public var bottom: Int { top + rows }
    /// The column after the last one.
    public var right: Int { left + columns }
    /// The room in it.
    public var size: Size { Size(columns: columns, rows: rows) }
    /// Whether there is no cell in it.
    public var isEmpty: Bool { rows == 0 || columns == 0 }

    /// Whether a cell of the screen lies in it.
    public func contains(_ position: Position) -> Bool {
        position.row >= top && position.row < bottom && position.column >= left && position.column < right
    }

    /// The cell of the screen at this row and column of the area.
    public func position(row: Int = 0, column: Int = 0) -> Position {
        Position(row: top + row, column: left + column)
    }

    /// Some rows of it, counted from its top.
    public func rows(_ range: Range<Int>) -> Area {
        let part = range.clamped(to: 0..<rows)
        return Area(top: top + part.lowerBound, left: left, rows: part.count, columns: columns)
    }

    /// All rows from this one on, counted from its top.
    public func rows(from first: Int) -> Area {
        rows(min(max(0, first), rows)..<rows)
    }

    /// One row of it, counted from its top; empty when there is no such row.
    public func row(_ index: Int) -> Area {
        rows(max(0, index)..<max(0, index + 1))
    }

    /// Some columns of it, counted from its left.
    public func columns(_ range: Range<Int>) -> Area {
        let part = range.clamped(to: 0..<columns)
        return Area(top: top, left: left + part.lowerBound, rows: rows, columns: part.count)
    }

    /// All columns from this one on, counted from its left.
    public func columns(from first: Int) -> Area {
        columns(min(max(0, first), columns)..<columns)
    }

    /// The area without a margin above and below, left and right.
    public func inset(rows: Int = 0, columns: Int = 0) -> Area {
        Area(
            top: top + min(rows, self.rows), left: left + min(columns, self.columns),
            rows: self.rows - 2 * rows, columns: self.columns - 2 * columns)
    }

    /// The area cut in two: so many rows at its top, and the rest.
    public func split(top count: Int) -> (top: Area, rest: Area) {
        (rows(0..<max(0, count)), rows(from: count))
    }

    /// The area cut in two: so many columns at its left, and the rest.
    public func split(left count: Int) -> (left: Area, rest: Area) {
        (columns(0..<max(0, count)), columns(from: count))
    }

    /// An area of this size in the middle, or as much of it as fits.
    public func centred(rows: Int, columns: Int) -> Area {
        let height = min(max(0, rows), self.rows)
        let width = min(max(0, columns), self.columns)
        return Area(
            top: top + (self.rows - height) / 2, left: left + (self.columns - width) / 2,
            rows: height, columns: width)
    }
}
