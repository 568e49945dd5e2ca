/// The sign where drawn lines meet, so that a drawing is put together from its lines and not from signs.
public struct Joint: Hashable, Sendable {
    public var up: Bool
    public var down: Bool
    public var left: Stroke
    public var right: Stroke

    /// How a line across is drawn.
    public enum Stroke: Hashable, Sendable {
        case none, single, double, dashed
    }

    public init(up: Bool = false, down: Bool = false, left: Stroke = .none, right: Stroke = .none) {
        self.up = up
        self.down = down
        self.left = left
        self.right = right
    }

    public var sign: Character {
        switch (left, right) {
        case (.none, .none): up || down ? "│" : " "
        case (.dashed, .dashed) where !up && !down: "┄"
        case (_, .none): pick("┐", "┘", "┤", "─", or: left == .double ? ["╕", "╛", "╡", "═"] : nil)
        case (.none, _): pick("┌", "└", "├", "─", or: right == .double ? ["╒", "╘", "╞", "═"] : nil)
        case (.double, .double): pick("╤", "╧", "╪", "═", or: nil)
        default: pick("┬", "┴", "┼", "─", or: nil)
        }
    }

    private func pick(
        _ fromBelow: Character, _ fromAbove: Character, _ through: Character, _ alone: Character, or other: [Character]?
    ) -> Character {
        let signs = other ?? [fromBelow, fromAbove, through, alone]
        return up && down ? signs[2] : up ? signs[1] : down ? signs[0] : signs[3]
    }
}
