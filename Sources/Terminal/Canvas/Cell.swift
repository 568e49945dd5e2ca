/// One place on the screen: what stands there and how it looks.
public struct Cell: Hashable, Sendable {
    /// What is drawn; a space where nothing is.
    public let character: Character
    /// How it looks.
    public var style: Style
    /// Cells that the character takes: 1 or 2, and 0 for the second half of a wide one.
    public let width: Int8

    init(_ character: Character, style: Style, width: Int) {
        self.character = character
        self.style = style
        self.width = Int8(width)
    }

    /// An empty place.
    public static let blank = Cell(" ", style: .plain, width: 1)

    static func continuation(_ style: Style) -> Cell { Cell(" ", style: style, width: 0) }
}
