/// A table with a caption and a header cell for every column; the first cell of a row is the header of that row.
public struct MinutesTable: Hashable, Sendable {
    public var caption: String
    public var columns: [String]
    /// Every row has as many cells as there are columns.
    public var rows: [[String]]

    public init(caption: String, columns: [String], rows: [[String]]) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
    }
}
