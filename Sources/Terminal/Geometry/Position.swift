/// Names one cell, counted from 0 at the top left.
public struct Position: Hashable, Sendable {
    /// Cells below the top row.
    public var row: Int
    /// Cells right of the first column.
    public var column: Int

    /// The cell at this row and column, from 0.
    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }
}
