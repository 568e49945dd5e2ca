import Terminal

/// The lines of the professionals on one side of the map of the whole family: each comes out of its row and goes down in a
/// lane of its own. The top one takes the lane nearest to the middle, so that no line crosses another on its way there.
struct LaneSide {
    struct Lane {
        let node: MapNode
        let row: Int
        let column: Int
    }

    let lanes: [Lane]
    /// Where the lane nearest to the middle is.
    let nearest: Int
    let isLeft: Bool

    /// - Parameter edge: the column of the lane that is farthest from the middle.
    /// - Parameter pitch: cells from one lane to the next.
    init(_ lines: [MapColumn.Line], isLeft: Bool, edge: Int, pitch: Int) {
        let tied = LaneSide.lanes(lines)
        self.isLeft = isLeft
        let step = isLeft ? pitch : -pitch
        nearest = edge + step * max(0, tied.count - 1)
        lanes = tied.enumerated().map { index, lane in
            Lane(node: lane.node, row: lane.row, column: edge + step * (tied.count - 1 - index))
        }
    }

    /// Those with a line, with the row they stand on.
    static func lanes(_ lines: [MapColumn.Line]) -> [(node: MapNode, row: Int)] {
        lines.enumerated().compactMap { row, line in
            guard let node = line.node, node.tie != .none else { return nil }
            return (node, row)
        }
    }
}

extension MapNode.Tie {
    /// The line down.
    var upright: String {
        switch self {
        case .regie: "║"
        case .now: "│"
        case .ended: "┆"
        case .none: " "
        }
    }

    func corner(isLeft: Bool) -> String {
        switch self {
        case .regie: isLeft ? "╗" : "╔"
        case .now, .ended: isLeft ? "┐" : "┌"
        case .none: " "
        }
    }
}
