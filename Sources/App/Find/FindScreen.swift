import Domain
import Terminal

/// Finding in everything of one family while somebody types: what was recorded, by its words, its names and its dates. Never
/// in another family.
struct FindScreen: Screen {
    let id: FamilyID
    private var index: FindIndex
    private var kept = Kept<NoChoice, FindIndex>()
    private var field = TextField(maxBytes: 512)
    private var query = FoldedQuery()
    /// The places in the index of what was found.
    private var found: [Int] = []
    private var list = ListState<FindIndex.Place>()

    var family: FamilyID? { id }
    var isTyping: Bool { true }

    init(_ family: FamilyID, _ desk: Desk) {
        id = family
        index = desk.findIndex(family)
        kept.keep(index, desk)
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Zoeken", en: "Find") }

    func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(nl: "Open wat bij > staat.", en: "Open what is at >."), worksWhileTyping: true)
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch list.selected {
        case .member(let member)?: [.open(MenuScreen.about(member, id, desk))]
        case .entry(let entry)?: [.open(EntryScreen(id, entry: entry))]
        case nil: []
        }
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        switch key {
        case .up, .down, .pageUp, .pageDown: list.handle(key, rows: FindScreen.rows(desk))
        default:
            let before = field.text
            guard field.handle(key) == .changed else { return [] }
            let isNarrower = !query.isEmpty && field.text.hasPrefix(before)
            query = FoldedQuery(field.text)
            found = isNarrower ? index.found(query, among: found) : index.found(query)
            list = ListState(places)
        }
        return []
    }

    /// Journals changed, or what is confidential was hidden again: look in what may be found now.
    mutating func refresh(_ desk: Desk) {
        index = kept.page(desk) { desk.findIndex(id) }
        kept.keep(index, desk)
        found = index.found(query)
        list.update(places)
    }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        let line = area.row(1).columns(from: 1)
        let prompt = desk.say(Text(nl: "Zoek in dit gezin:", en: "Find in this family:"))
        let used = canvas.put(prompt, in: line, style: .title) + 1
        let cursor = field.draw(on: &canvas, in: line.columns(from: used))
        results(on: &canvas, in: area.rows(from: 3).rows(0..<max(0, area.rows - 5)), desk)
        if !desk.isRevealed {
            canvas.put(desk.say(FindScreen.hidden), in: area, row: area.rows - 1, column: 1, style: .secondary)
        }
        canvas.cursor = cursor
    }

    private var places: [FindIndex.Place] { found.map { index.items[$0].place } }

    private static func rows(_ desk: Desk) -> Int { max(1, Frame.bodyRows(desk.size) - 5) }

    private static let hidden = Text(
        nl: "Wat vertrouwelijk is, wordt niet doorzocht. Druk eerst op x, dan op /.",
        en: "Confidential text is not searched. Press x first, then /.")

    private func results(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        guard !found.isEmpty else {
            canvas.put(
                desk.say(query.isEmpty ? FindScreen.hint : FindScreen.nothing), in: area, column: 1, style: .secondary)
            return
        }
        let wall = desk.wall(id)
        for (row, place) in list.visible(rows: area.rows).enumerated() {
            let item = index.items[found[place]]
            canvas.put(
                pieces(item, wall, desk, width: area.columns - 1), at: area.position(row: row), width: area.columns - 1)
            guard place == list.index else { continue }
            canvas.setSelected(row: area.top + row, columns: area.left..<area.right, mark: area.left)
        }
    }

    private func pieces(_ item: FindIndex.Item, _ wall: Wall, _ desk: Desk, width: Int) -> [StyledText] {
        let date = "   " + TextLayout.pad(item.date, width: 12) + " "
        let kind = TextLayout.pad(item.kind, width: 19) + "  "
        let room = width - cells(date) - cells(kind)
        return [StyledText(date, .secondary), StyledText(kind, .secondary)] + words(item, wall, desk, width: room)
    }

    /// The summary with what was looked for; where that stands in a field, the field behind the beginning of the summary.
    private func words(_ item: FindIndex.Item, _ wall: Wall, _ desk: Desk, width: Int) -> [StyledText] {
        guard !query.matches(item.foldedLine), let field = field(of: item, besides: item.foldedLine, desk) else {
            return Excerpt(wall.words(item.summary), query, width: width).pieces
        }
        let head = TextLayout.cut(wall.words(item.summary), width: width * 2 / 5) + " · "
        return [StyledText(head)] + Excerpt(wall.words(field), query, width: width - cells(head)).pieces
    }

    /// The field that holds every word, or any word where the summary holds none: "voor wie? Yara, Sem".
    private func field(of item: FindIndex.Item, besides summary: FoldedText, _ desk: Desk) -> String? {
        let lines = item.fields.map { $0.line(desk) }
        let folded = lines.map { FoldedText($0) }
        let place = folded.firstIndex(where: query.matches)
        let other = query.touches(summary) ? nil : folded.firstIndex(where: query.touches)
        return (place ?? other).map { lines[$0] }
    }

    private static let hint = Text(
        nl: "Typ een woord, een naam of een datum.", en: "Type a word, a name or a date.")
    private static let nothing = Text(
        nl: "Niets gevonden. Probeer een ander woord of een deel ervan.",
        en: "Nothing found. Try another word, or part of it.")
}

extension ShownField {
    fileprivate func line(_ desk: Desk) -> String {
        let label = desk.say(label)
        let small = label.prefix(1).lowercased() + label.dropFirst()
        return small + (small.last?.isPunctuation ?? false ? " " : ": ") + desk.say(words)
    }
}
