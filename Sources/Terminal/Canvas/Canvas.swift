/// A whole picture of the screen as a value: pure code draws it, a backend shows it, a test compares it.
///
/// Everything that is put on it goes through `Printable`, so no control character can reach a terminal. Drawing
/// outside it is cut off and never traps.
public struct Canvas: Hashable, Sendable {
    /// The room there is.
    public let size: Size
    /// Where the hardware cursor stands, for screen readers and braille lines as well; `nil` hides it.
    public var cursor: Position?
    var cells: [Cell]
    #if DEBUG
        /// What drawing went wrong with.
        public internal(set) var faults = CanvasFaults()
    #endif

    /// An empty picture.
    public init(size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.columns * size.rows)
    }

    /// The whole picture as an area.
    public var area: Area { Area(size) }

    /// What stands at a place; blank outside the picture.
    public subscript(position: Position) -> Cell {
        area.contains(position) ? cells[index(position.row, position.column)] : .blank
    }

    /// The cells of a row, from left to right.
    public func row(_ row: Int) -> ArraySlice<Cell> {
        guard row >= 0 && row < size.rows else { return [] }
        return cells[index(row, 0)..<index(row + 1, 0)]
    }

    func index(_ row: Int, _ column: Int) -> Int { row * size.columns + column }

    /// Writes one glyph that is safe to show, and frees the other half of any wide one it lands on.
    mutating func set(_ glyph: Glyph, width: Int, row: Int, column: Int, style: Style) {
        let place = index(row, column)
        if cells[place].width != 1 { release(place) }
        if width == 2 {
            if cells[place + 1].width != 1 { release(place + 1) }
            cells[place + 1] = .continuation(style)
        }
        cells[place] = Cell(glyph, style: style, width: width)
    }

    private mutating func release(_ place: Int) {
        let other = cells[place].width == 0 ? place - 1 : place + 1
        cells[other] = .space(cells[other].style)
    }
}
