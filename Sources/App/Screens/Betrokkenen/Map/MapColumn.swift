import Domain
import Terminal

/// The places of those who work for the same people.
struct MapGroup {
    let heading: String
    let nodes: [MapNode]
    /// What stands there when there are none.
    let nobody: StyledText
}

/// The places on one side of a map from top to bottom, each group under its heading.
struct MapColumn {
    enum Line {
        case blank
        case heading(String)
        case title(MapNode)
        case detail(MapNode)
        /// That there is nobody on this side.
        case nobody(StyledText)

        var node: MapNode? {
            switch self {
            case .title(let node), .detail(let node): node
            case .blank, .heading, .nobody: nil
            }
        }
    }

    let lines: [Line]

    /// How much room is taken for a place.
    enum Density: CaseIterable {
        case airy, detailed, plain
    }

    init(_ groups: [MapGroup], _ density: Density) {
        var lines: [Line] = []
        for group in groups {
            if !lines.isEmpty { lines.append(.blank) }
            lines.append(.heading(group.heading))
            if group.nodes.isEmpty {
                if density == .airy { lines.append(.blank) }
                lines.append(.nobody(group.nobody))
            }
            for node in group.nodes {
                if density == .airy { lines.append(.blank) }
                lines.append(.title(node))
                if density != .plain && !node.detail.isEmpty { lines.append(.detail(node)) }
            }
        }
        self.lines = lines
    }

    /// The rows on which a line leaves for the middle.
    var tied: [Int] {
        lines.indices.filter { if case .title(let node) = lines[$0] { node.tie != .none } else { false } }
    }
}
