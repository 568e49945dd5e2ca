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

    /// Writes one character that is safe to show, and frees the other half of any wide one it lands on.
    mutating func set(_ character: Character, width: Int, row: Int, column: Int, style: Style) {
        let place = index(row, column)
        release(place)
        if width == 2 { release(place + 1) }
        cells[place] = Cell(character, style: style, width: width)
        if width == 2 { cells[place + 1] = .continuation(style) }
    }

    private mutating func release(_ place: Int) {
        switch cells[place].width {
        case 0: cells[place - 1] = Cell(" ", style: cells[place - 1].style, width: 1)
        case 2: cells[place + 1] = Cell(" ", style: cells[place + 1].style, width: 1)
        default: break
        }
    }
}
