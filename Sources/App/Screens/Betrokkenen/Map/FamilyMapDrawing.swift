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
    /// Rows above the first member, and from one member to the next.
    private let top: Int
    private let rise: Int

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
        top = max(map.left.count, map.right.count) + 1
        let rows = map.needed.rows - 5 + map.words.involved.members.count
        rise = rows <= area.rows ? 2 : 1
    }

    func draw(selected: MapNode.ID?, on canvas: inout Canvas, in area: Area) {
        canvas.cursor = area.position()
        column(map.left, at: leftText, heading: leftText - 2, width: textWidth, selected, &canvas, area)
        let room = area.columns - rightText - 1
        column(map.right, at: rightText, heading: rightText, width: room, selected, &canvas, area)
        let rows = memberRows
        for lane in left.lanes { self.lane(lane, left, rows, selected, &canvas, area) }
        for lane in right.lanes { self.lane(lane, right, rows, selected, &canvas, area) }
        for (member, row) in rows { self.member(member, row, selected, &canvas, area) }
        let last = (rows.last?.row ?? top) + 2
        canvas.put(map.legend, in: area, row: last, column: 1, style: .secondary)
    }

    /// Where each member stands; a row is left open between children and adults.
    private var memberRows: [(member: Known<Member>, row: Int)] {
        let involved = map.words.involved
        let gap = involved.children.isEmpty ? 0 : 1
        let children = involved.children.enumerated().map { ($1, top + rise * $0) }
        let below = top + rise * involved.children.count + gap
        return children + involved.adults.enumerated().map { ($1, below + rise * $0) }
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
        _ lane: LaneSide.Lane, _ side: LaneSide, _ rows: [(member: Known<Member>, row: Int)], _ selected: MapNode.ID?,
        _ canvas: inout Canvas, _ area: Area
    ) {
        let ends = rows.filter { sight(lane, $0.member.id) != nil }.map(\.row)
        guard let last = ends.max() else { return }
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

    /// The dot where a lane meets the rail of a member: sees, or saw.
    private func sight(_ lane: LaneSide.Lane, _ member: Reference<Member>) -> Sight? {
        guard case .professional(let key) = lane.node.id,
            let sight = map.words.involved.professional(key)?.sight(of: member)
        else { return nil }
        return sight == .sees || sight == .stopped ? sight : nil
    }

    private func member(
        _ member: Known<Member>, _ row: Int, _ selected: MapNode.ID?, _ canvas: inout Canvas, _ area: Area
    ) {
        let label = map.label(member)
        let start = middle + (map.labelWidth - cells(label)) / 2
        let isUnseen = map.words.involved.seenBy(member.id) == 0
        for side in [left, right] { rail(member.id, row, side, from: start, cells(label), selected, &canvas, area) }
        canvas.put(
            label, in: area, row: row, column: start, style: isUnseen ? .attention.emphasised : .title)
        guard selected == .member(member.id) else { return }
        mark(row, start - 1..<start + cells(label), &canvas, area)
    }

    /// The line from a member to the farthest lane that meets it.
    private func rail(
        _ member: Reference<Member>, _ row: Int, _ side: LaneSide, from start: Int, _ width: Int,
        _ selected: MapNode.ID?, _ canvas: inout Canvas, _ area: Area
    ) {
        let meeting = side.lanes.compactMap { lane in sight(lane, member).map { (lane, $0) } }
        guard let farthest = meeting.map(\.0.column).max(by: { side.isLeft ? $0 > $1 : $0 < $1 }) else { return }
        let isNow = meeting.contains { $0.1 == .sees }
        let columns = side.isLeft ? farthest..<start - 1 : start + width + 1..<farthest + 1
        for column in columns {
            let crossed = side.lanes.first { $0.column == column }
            let isCrossing = crossed.map { passes($0, row) } ?? false
            canvas.put(
                isCrossing ? "┼" : isNow ? "─" : "┄", in: area, row: row, column: column, style: .secondary)
        }
        for (lane, sight) in meeting {
            let style: Style = lane.node.id == selected ? .title : sight == .sees ? .plain : .secondary
            canvas.put(String(sight.sign), in: area, row: row, column: lane.column, style: style)
        }
    }

    /// Whether a lane goes on below this row.
    private func passes(_ lane: LaneSide.Lane, _ row: Int) -> Bool {
        memberRows.contains { $0.row > row && sight(lane, $0.member.id) != nil }
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
