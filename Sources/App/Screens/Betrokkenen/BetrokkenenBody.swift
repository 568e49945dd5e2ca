import Domain
import Terminal

/// What B shows: the matrix with its headings kept on top, how many see each member, who watches over each child, and those
/// around the family who help.
struct BetrokkenenBody {
    typealias Row = BetrokkenenScreen.Row
    typealias Block = [BodyLine<Row>]

    private(set) var body = Body<Row>()
    private let words: InvolvedWords
    private let lines: MatrixLines
    private let layout: MatrixLayout
    private var desk: Desk { words.desk }

    /// - Parameter chosen: the member whose column was gone to.
    init(_ family: FamilyID, chosen: Reference<Member>?, _ desk: Desk) {
        words = InvolvedWords(family, desk)
        layout = MatrixLayout(words, width: desk.size.columns)
        lines = MatrixLines(layout, words, chosen: chosen)
        let rows = desk.size.rows - 5
        let groups = groups(hasDetails: false)
        let scrolls = 1 + groups.flatMap(\.self).count + 2 > rows
        head(hasCounts: scrolls)
        let foot = InvolvedFoot(layout, lines, words).blocks(hasCounts: !scrolls)
        let room = rows - body.frozen
        let detailed = layout.isNarrow ? [] : self.groups(hasDetails: true) + foot
        if !detailed.isEmpty, height(detailed) <= room {
            add(detailed)
        } else if height(groups + foot) <= room {
            add(groups + foot)
        } else {
            add([groups.flatMap(\.self)] + foot)
        }
    }

    /// What stays on top: the names, and where the matrix is longer than the screen how many see each of them.
    private mutating func head(hasCounts: Bool) {
        guard !words.involved.members.isEmpty else {
            body.add(desk.say(Text(nl: " WIE ZIET WIE?", en: " WHO SEES WHOM?")), .title)
            let nobody = Text(
                nl: "   Nog geen gezinslid ingevoerd ○  Druk op i.", en: "   No family member entered yet ○  Press i.")
            body.add(desk.say(nobody), .attention)
            body.add()
            return
        }
        body.add(lines.head, id: .head)
        if hasCounts { body.add(lines.counts) }
        body.freeze()
    }

    private func height(_ blocks: [Block]) -> Int { blocks.flatMap(\.self).count + blocks.count - 1 }

    private mutating func add(_ blocks: [Block]) {
        for block in blocks {
            if body.lines.count > body.frozen, body.lines.last?.pieces.isEmpty == false { body.gap() }
            for line in block { body.add(line.pieces, id: line.id) }
        }
    }

    private func groups(hasDetails: Bool) -> [Block] {
        InvolvedSide.allCases.compactMap { side in
            let group = words.involved.groups.first { $0.side == side }
            guard group != nil || side == .neighbourhoodTeam else { return nil }
            let heading = side == .neighbourhoodTeam ? regie() : [BodyLine(pieces: lines.heading(side))]
            let there = (group?.professionals ?? []).flatMap { one in
                let row = BodyLine<Row>(pieces: lines.row(one), id: .professional(one.id))
                guard hasDetails else { return [row] }
                return [row, BodyLine(pieces: lines.detail(one), id: .professional(one.id))]
            }
            let missing = (group?.missing ?? []).map { BodyLine<Row>(pieces: lines.row($0), id: .missing($0.sector)) }
            return heading + there + missing
        }
    }

    /// The heading of the neighbourhood team, which says who has the regie and what that person may do.
    private func regie() -> Block {
        let left = max(layout.sectorLeft, 13)
        let room = layout.width - left - 1
        var rows: [[StyledText]] = []
        for parts in words.regie() {
            let width = parts.map { cells($0.text) }.reduce(0, +)
            let used = rows.last.map { $0.map { cells($0.text) }.reduce(0, +) } ?? 0
            let isNew = parts.first?.text.contains(": ") ?? true
            if let last = rows.indices.last, !isNew, used + width + 2 <= room {
                rows[last] += [StyledText("; ")] + parts
            } else {
                rows.append(parts)
            }
        }
        return rows.enumerated().map { index, row in
            var line = PlacedLine()
            if index == 0 { line.put(desk.say(InvolvedSide.neighbourhoodTeam.label).uppercased(), .title, at: 1) }
            line.put(row, at: left, width: room)
            return BodyLine(pieces: line.pieces, id: .regie)
        }
    }
}
