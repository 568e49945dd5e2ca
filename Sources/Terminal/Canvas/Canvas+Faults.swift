/// What drawing went wrong with, counted in debug builds only, so that a test can ask whether a picture is whole.
public struct CanvasFaults: Sendable {
    /// Where text was written over other text that nothing had emptied.
    public fileprivate(set) var overlaps: [Position] = []
    /// Texts for which there was no room at all.
    public fileprivate(set) var lost: [String] = []
}

extension CanvasFaults: Hashable {
    /// They say how a picture came about, not what it is: pictures that look the same are the same.
    public static func == (left: CanvasFaults, right: CanvasFaults) -> Bool { true }

    public func hash(into hasher: inout Hasher) {}
}

extension Canvas {
    /// Text for which there is no room.
    /// - Returns: the columns used: none.
    mutating func lose(_ text: String) -> Int {
        #if DEBUG
            if text.contains(where: { $0 != " " }) { faults.lost.append(text) }
        #endif
        return 0
    }

    /// A glyph that comes to stand in a cell as part of a text; lines may cross and end in signs.
    mutating func note(_ glyph: Glyph, at row: Int, _ column: Int) {
        #if DEBUG
            let here = cells[index(row, column)].glyph
            guard here != glyph, here != Cell.blank.glyph, !here.isLine, !glyph.isLine else { return }
            faults.overlaps.append(Position(row: row, column: column))
        #endif
    }
}

extension Glyph {
    /// Whether it is a line, which may be drawn over another.
    fileprivate var isLine: Bool { (0x2500...0x257F).contains(scalars.0) }
}
