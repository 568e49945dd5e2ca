import Domain
import Terminal

/// Puts the map of the whole family on the screen; the line of the selected one is heavier than the others.
struct FamilyMapDrawing {
    /// Cells that are always taken: margins, and the room round the lanes and the middle.
    static let fixed = 14
    /// The fewest cells in which a professional can be read.
    static let narrowest = 16

    private let map: FamilyMap
    private let left: LaneSide
    private let right: LaneSide
    private let textWidth: Int
    private let rightText: Int
    private let middle: Int
    private let leftText: Int
    /// The row of each member; a row is left open between children and adults.
    private let rows: [Int]
    /// The last row that a lane comes to.
    private var lasts: [MapNode.ID: Int] = [:]

    init(_ map: FamilyMap, _ area: Area) {
        self.map = map
        let counts = (LaneSide.lanes(map.left).count, LaneSide.lanes(map.right).count)
        let free = area.columns - FamilyMapDrawing.fixed - map.labelWidth
        let widest = (map.left + map.right).compactMap { $0.node.map { cells($0.title.text) } }.max() ?? 0
        let wanted = max(FamilyMapDrawing.narrowest, widest + 2)
        let lanes = counts.0 + counts.1
        let pitch = [6, 4].first { $0 * lanes + 2 * wanted + 8 <= free } ?? 2
        let textWidth = min(wanted, (free - pitch * lanes) / 2)
        let spare = free - pitch * lanes - 2 * textWidth
        let side = min(8, spare / 4)
        let margin = 3 + max(0, spare - 2 * side) / 2
        left = LaneSide(map.left, isLeft: true, edge: margin + textWidth + 1, pitch: pitch)
        middle = left.nearest + 3 + side
        let edge = middle + map.labelWidth + 2 + side + pitch * max(0, counts.1 - 1)
        right = LaneSide(map.right, isLeft: false, edge: edge, pitch: pitch)
        rightText = edge + 3
        leftText = margin
        self.textWidth = textWidth
        let rise = map.needed.rows - 5 + map.labels.count <= area.rows ? 2 : 1
        let children = map.words.involved.children.count
        let gap = children == 0 ? 0 : 1
        let top = max(map.left.count, map.right.count) + 1
        rows = map.labels.indices.map { top + rise * $0 + ($0 < children ? 0 : gap) }
        for lane in left.lanes + right.lanes {
            let last = map.labels.lastIndex { lane.node.ties[$0.member.id] != nil }
            lasts[lane.node.id] = last.map { rows[$0] }
        }
    }

    func draw(selected: MapNode.ID?, on canvas: inout Canvas, in area: Area) {
        canvas.cursor = area.position()
        column(map.left, at: leftText, heading: leftText - 2, width: textWidth, selected, &canvas, area)
        let room = area.columns - rightText - 1
        column(map.right, at: rightText, heading: rightText, width: room, selected, &canvas, area)
        for side in [left, right] {
            for lane in side.lanes { self.lane(lane, side, selected, &canvas, area) }
        }
        for index in map.labels.indices { member(index, selected, &canvas, area) }
        canvas.put(map.legend, in: area, row: (rows.last ?? 0) + 2, column: 1, style: .secondary)
    }

    private func column(
        _ lines: [MapColumn.Line], at left: Int, heading: Int, width: Int, _ selected: MapNode.ID?,
        _ canvas: inout Canvas, _ area: Area
    ) {
        for (row, line) in lines.enumerated() {
            switch line {
            case .heading(let words): canvas.put(words, in: area, row: row, column: heading, style: .title)
            case .title(let node):
                canvas.put(
                    node.title.text, at: area.position(row: row, column: left), style: node.title.style, width: width)
                guard node.id == selected else { continue }
                mark(row, left - 2..<left + width, &canvas, area)
            case .blank, .detail, .nobody: break
            }
        }
    }

    private func mark(_ row: Int, _ columns: Range<Int>, _ canvas: inout Canvas, _ area: Area) {
        let place = area.left + columns.lowerBound..<area.left + columns.upperBound
        canvas.setSelected(row: area.top + row, columns: place, mark: place.lowerBound)
    }

    private func lane(
        _ lane: LaneSide.Lane, _ side: LaneSide, _ selected: MapNode.ID?, _ canvas: inout Canvas, _ area: Area
    ) {
        guard let last = lasts[lane.node.id] else { return }
        let style: Style = lane.node.id == selected ? .title : .secondary
        let written = min(textWidth, cells(lane.node.title.text))
        let across = side.isLeft ? leftText + written + 1..<lane.column : lane.column + 1..<rightText - 1
        for column in across {
            canvas.put(lane.node.tie.sign, in: area, row: lane.row, column: column, style: style)
        }
        canvas.put(
            lane.node.tie.corner(isLeft: side.isLeft), in: area, row: lane.row, column: lane.column, style: style)
        for row in lane.row + 1..<max(lane.row + 1, last) {
            canvas.put(lane.node.tie.upright, in: area, row: row, column: lane.column, style: style)
        }
    }

    private func member(_ index: Int, _ selected: MapNode.ID?, _ canvas: inout Canvas, _ area: Area) {
        let label = map.labels[index]
        let width = cells(label.text)
        let start = middle + (map.labelWidth - width) / 2
        for side in [left, right] { rail(index, side, start..<start + width, selected, &canvas, area) }
        let style: Style = label.isUnseen ? .attention.emphasised : .title
        canvas.put(label.text, in: area, row: rows[index], column: start, style: style)
        guard selected == .member(label.member.id) else { return }
        mark(rows[index], start - 1..<start + width, &canvas, area)
    }

    /// The line from a member to the farthest lane that meets it, with a dot where it meets one: sees, or saw.
    private func rail(
        _ index: Int, _ side: LaneSide, _ label: Range<Int>, _ selected: MapNode.ID?, _ canvas: inout Canvas,
        _ area: Area
    ) {
        let member = map.labels[index].member.id
        let row = rows[index]
        let meeting = side.lanes.compactMap { lane in lane.node.ties[member].map { (lane, $0) } }
        guard let farthest = meeting.map(\.0.column).max(by: { side.isLeft ? $0 > $1 : $0 < $1 }) else { return }
        let line = meeting.contains { $0.1 == .sees } ? "─" : "┄"
        let passing = Set(side.lanes.filter { (lasts[$0.node.id] ?? row) > row }.map(\.column))
        let columns = side.isLeft ? farthest..<label.lowerBound - 1 : label.upperBound + 1..<farthest + 1
        for column in columns {
            canvas.put(passing.contains(column) ? "┼" : line, in: area, row: row, column: column, style: .secondary)
        }
        for (lane, sight) in meeting {
            let style: Style = lane.node.id == selected ? .title : sight == .sees ? .plain : .secondary
            canvas.put(String(sight.sign), in: area, row: row, column: lane.column, style: style)
        }
    }
}

extension FamilyMap {
    var legend: String {
        words.desk.say(
            Text(
                nl: "● ziet  x gestopt  ═ regie  ┼ lijnen die elkaar kruisen  ○ niemand",
                en: "● sees  x ended  ═ regie  ┼ lines that cross  ○ nobody"))
    }
}
