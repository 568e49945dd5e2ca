import Domain
import Terminal

/// One row a child: who watches over it, is it safe now and who says that, and who spoke with it.
struct ChildTable {
    private let page: GezinPage
    private let cells: [Reference<Member>: [StyledText]]
    private let slots: [Columns.Slot]

    init(_ children: [Known<Member>], _ page: GezinPage) {
        self.page = page
        let columns = Columns(
            [.init(min: 9, max: 22), .init(min: 11, max: 30), .init(min: 24, max: 40), .init(min: 13, max: 40)],
            gap: page.width >= 100 ? 3 : 2)
        cells = Dictionary(
            children.map { ($0.id, ChildTable.cells($0, page)) }, uniquingKeysWith: { first, _ in first })
        let rows = cells.values.map { $0.map(\.text) }
        slots = columns.slots(for: rows + [ChildTable.heads(page)], width: page.width - 4)
    }

    var head: [StyledText] {
        [StyledText(" ")]
            + SlottedLine.pieces(
                ChildTable.heads(page).enumerated().map { StyledText($1, $0 == 0 ? .title : .secondary) }, slots,
                from: 1)
    }

    func pieces(_ child: Known<Member>) -> [StyledText] {
        [StyledText("   ")] + SlottedLine.pieces(cells[child.id] ?? [], slots, from: 3)
    }

    private static func heads(_ page: GezinPage) -> [String] {
        [
            Text(nl: "KINDEREN", en: "CHILDREN"), Text(nl: "wie let op?", en: "who watches?"),
            Text(nl: "nu veilig? wie zegt dat?", en: "safe now? who says so?"),
            Text(nl: "zelf gesproken?", en: "spoken with?"),
        ].map(page.say)
    }

    private static func cells(_ child: Known<Member>, _ page: GezinPage) -> [StyledText] {
        let age = child.data.age(on: page.today).map { page.say($0.short) }
        let unborn = page.say(Text(nl: "ongeboren", en: "unborn"))
        let name = "\(page.wall.name(child.id)) \(age ?? (child.data.isUnborn ? unborn : "?"))"
        return [
            StyledText(name), watcher(child, page), safety(child, page), spoken(child, page),
        ]
    }

    private static func watcher(_ child: Known<Member>, _ page: GezinPage) -> StyledText {
        let names = page.dossier.watchers(of: child.id, on: page.today).map { page.say($0.data.watcher.introduction) }
        guard !names.isEmpty else { return StyledText(page.say(Text(nl: "niemand ○", en: "nobody ○")), .attention) }
        return StyledText(names.joined(separator: " · "))
    }

    private static func safety(_ child: Known<Member>, _ page: GezinPage) -> StyledText {
        let standing = page.dossier.standingJudgements(of: child.id)
        guard let latest = standing.first(where: { $0.data.answer == .no }) ?? standing.first else {
            return StyledText(page.say(Text(nl: "weten we niet ○", en: "we do not know ○")), .attention)
        }
        let day = page.say(latest.data.day.short(from: page.today))
        let who = latest.data.by.name.short
        let words = latest.data.answer.label
        let text = Text(nl: "\(words.nl) (\(who), \(day))", en: "\(words.en) (\(who), \(day))")
        let style: Style = latest.data.answer == .no ? .danger : latest.data.answer == .yes ? .plain : .attention
        return StyledText(page.say(text), style)
    }

    private static func spoken(_ child: Known<Member>, _ page: GezinPage) -> StyledText {
        guard !child.data.isUnborn else { return StyledText("–", .secondary) }
        guard let last = page.dossier.conversations(with: child.id).first else {
            return StyledText(page.say(Text(nl: "nog niet ○", en: "not yet ○")), .attention)
        }
        let day = page.say(last.data.day.short(from: page.today))
        return StyledText("\(day), \(page.say(last.data.manner.word?.short ?? last.data.manner.label))")
    }
}
