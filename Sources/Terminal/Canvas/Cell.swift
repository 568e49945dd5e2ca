/// One place on the screen: what stands there and how it looks.
public struct Cell: Hashable, Sendable {
    /// What is drawn; a space where nothing is.
    public let glyph: Glyph
    /// How it looks.
    public var style: Style
    /// Cells that it takes: 1 or 2, and 0 for the second half of a wide one.
    public let width: Int8

    init(_ glyph: Glyph, style: Style, width: Int) {
        self.glyph = glyph
        self.style = style
        self.width = Int8(width)
    }

    /// What people see there.
    public var character: Character { glyph.character }

    /// An empty place.
    public static let blank = space(.plain)

    static func space(_ style: Style) -> Cell { Cell(Glyph(" " as Unicode.Scalar), style: style, width: 1) }

    static func continuation(_ style: Style) -> Cell { Cell(Glyph(" " as Unicode.Scalar), style: style, width: 0) }
}
