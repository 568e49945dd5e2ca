import Domain
import Terminal

/// Draws two columns of places and a box between them, with lines that come together at a trunk on each side.
struct MapFrame {
    /// Cells for the words of a place on each side.
    let side: Int
    /// Cells between the walls of the box.
    let inside: Int
    private let columns: Int
    private let words: [String]
    private static let left = 3
    private static let stub = 3
    private var leftTrunk: Int { MapFrame.left + side }
    private var box: Int { leftTrunk + MapFrame.stub + 1 }
    private var rightTrunk: Int { box + inside + 2 + MapFrame.stub }
    private var right: Int { rightTrunk + 6 }

    /// - Parameter words: what stands in the box.
    init(columns: Int, box words: [String]) {
        self.columns = columns
        self.words = words
        inside = max(9, (words.map(cells).max() ?? 0) + 2)
        side = min(46, (columns - MapFrame.left - 2 * MapFrame.stub - inside - 10) / 2)
    }

    /// Cells for what is said of a place below its name.
    var room: Int { min(side - 4, columns - right - 3) }

    struct Row {
        var pieces: [StyledText]
        var nodes: [(id: MapNode.ID, columns: Range<Int>)] = []
    }

    func rows(_ one: MapColumn, _ other: MapColumn) -> [Row] {
        let height = max(one.lines.count, other.lines.count, words.count + 3)
        let top = max(1, (height - words.count - 1) / 2)
        let trunks = (Trunk(one, middle: top + 1), Trunk(other, middle: top + 1))
        return (0..<height).map { row in
            var line = PlacedLine()
            var nodes: [(id: MapNode.ID, columns: Range<Int>)] = []
            let first = row < one.lines.count ? one.lines[row] : .blank
            let second = row < other.lines.count ? other.lines[row] : .blank
            drawLeft(first, in: &line)
            let isMiddle = row == top + 1
            let ties = (isMiddle && !one.tied.isEmpty, isMiddle && !other.tied.isEmpty)
            put(trunks.0.joint(row, stroke: first.stroke, isLeft: true, isMiddle: ties.0), at: leftTrunk, in: &line)
            drawBox(row - top, ties: ties, in: &line)
            put(trunks.1.joint(row, stroke: second.stroke, isLeft: false, isMiddle: ties.1), at: rightTrunk, in: &line)
            drawRight(second, in: &line)
            if let node = first.node { nodes.append((node.id, 1..<leftTrunk)) }
            if let node = second.node { nodes.append((node.id, right - 2..<columns - 1)) }
            return Row(pieces: line.pieces, nodes: nodes)
        }
    }

    private func put(_ joint: Joint, at column: Int, in line: inout PlacedLine) {
        guard joint.sign != " " else { return }
        line.put(String(joint.sign), .secondary, at: column)
    }

    private func drawLeft(_ entry: MapColumn.Line, in line: inout PlacedLine) {
        switch entry {
        case .blank: break
        case .heading(let words): line.put(words, .title, at: 1, width: side)
        case .nobody(let words): line.put(words.text, words.style, at: MapFrame.left, width: side)
        case .detail(let node): line.put(node.detail, at: MapFrame.left + 2, width: side - 4)
        case .title(let node):
            line.put(node.title.text, node.title.style, at: MapFrame.left, width: side - 3)
            guard node.tie != .none else { return }
            let start = line.end + 1
            line.put(String(repeating: node.tie.sign, count: leftTrunk - start), node.tie.style, at: start)
        }
    }

    private func drawRight(_ entry: MapColumn.Line, in line: inout PlacedLine) {
        let room = columns - 1 - right
        switch entry {
        case .blank: break
        case .heading(let words): line.put(words, .title, at: right, width: room)
        case .nobody(let words): line.put(words.text, words.style, at: right, width: room)
        case .detail(let node): line.put(node.detail, at: right + 2, width: room - 2)
        case .title(let node):
            if node.tie != .none {
                line.put(String(repeating: node.tie.sign, count: 3), node.tie.style, at: rightTrunk + 1)
            }
            line.put(node.title.text, node.title.style, at: right, width: room)
        }
    }

    /// One row of the box, with the stubs that reach the trunks.
    private func drawBox(_ row: Int, ties: (Bool, Bool), in line: inout PlacedLine) {
        guard (0..<words.count + 2).contains(row) else { return }
        let stub = String(repeating: "─", count: MapFrame.stub)
        if ties.0 { line.put(stub, .secondary, at: leftTrunk + 1) }
        let edge = String(repeating: "─", count: inside)
        switch row {
        case 0: line.put("┌\(edge)┐", .secondary, at: box)
        case words.count + 1: line.put("└\(edge)┘", .secondary, at: box)
        default:
            line.put(ties.0 ? "┤" : "│", .secondary, at: box)
            let text = TextLayout.pad(words[row - 1], width: inside, alignment: .centre)
            line.put(text, row == 1 ? .title : .plain, at: box + 1)
            line.put(ties.1 ? "├" : "│", .secondary, at: box + 1 + inside)
        }
        if ties.1 { line.put(stub, .secondary, at: box + inside + 2) }
    }
}

/// The line down one side of a map, from the first place that is tied to the last.
struct Trunk {
    private let span: ClosedRange<Int>?

    init(_ column: MapColumn, middle: Int) {
        let rows = column.tied + [middle]
        span = column.tied.isEmpty ? nil : (rows.min() ?? middle)...(rows.max() ?? middle)
    }

    func joint(_ row: Int, stroke: Joint.Stroke, isLeft: Bool, isMiddle: Bool) -> Joint {
        guard let span, span.contains(row) else { return Joint() }
        let inward: Joint.Stroke = isMiddle ? .single : .none
        return Joint(
            up: row > span.lowerBound, down: row < span.upperBound, left: isLeft ? stroke : inward,
            right: isLeft ? inward : stroke)
    }
}

extension MapColumn.Line {
    /// The line that leaves here for the middle.
    var stroke: Joint.Stroke { if case .title(let node) = self { node.tie.stroke } else { .none } }
}
