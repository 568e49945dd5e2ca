/// Says how much room there is, so that screens can be pure functions of it; in cells.
public struct Size: Hashable, Sendable {
    /// Cells from left to right.
    public var columns: Int
    /// Cells from top to bottom.
    public var rows: Int

    /// A size in cells; negative numbers count as none.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// Whether something of `other` size fits in here.
    public func holds(_ other: Size) -> Bool {
        other.columns <= columns && other.rows <= rows
    }
}
