import Domain
import Terminal

/// One row a child: who watches over it, is it safe now and who says that, and who spoke with it.
struct ChildTable {
    private let dossier: Dossier
    private let desk: Desk
    private let slots: [Columns.Slot]

    init(_ children: [Known<Member>], _ dossier: Dossier, _ desk: Desk) {
        self.dossier = dossier
        self.desk = desk
        let columns = Columns(
            [.init(min: 9, max: 22), .init(min: 11, max: 30), .init(min: 24, max: 40), .init(min: 13, max: 40)],
            gap: desk.size.columns >= 100 ? 3 : 2)
        let rows = children.map { ChildTable.cells($0, dossier, desk).map(\.text) }
        slots = columns.slots(for: rows + [ChildTable.heads(desk)], width: desk.size.columns - 4)
    }

    var head: [StyledText] {
        [StyledText(" ")]
            + place(ChildTable.heads(desk).enumerated().map { StyledText($1, $0 == 0 ? .title : .secondary) }, from: 1)
    }

    func pieces(_ child: Known<Member>) -> [StyledText] {
        [StyledText("   ")] + place(ChildTable.cells(child, dossier, desk), from: 3)
    }

    /// Pieces in their columns; the first column of the head starts two cells earlier than the rows'.
    private func place(_ cells: [StyledText], from start: Int) -> [StyledText] {
        var pieces: [StyledText] = []
        var column = start
        for (cell, slot) in zip(cells, slots) {
            let left = slot.left == 0 ? start : slot.left + 3
            pieces.append(StyledText(String(repeating: " ", count: max(0, left - column))))
            let text = TextLayout.pad(cell.text, width: slot.width + (slot.left == 0 ? 3 - start : 0))
            pieces.append(StyledText(text, cell.style))
            column = left + Terminal.cells(text)
        }
        return pieces
    }

    private static func heads(_ desk: Desk) -> [String] {
        [
            Text(nl: "KINDEREN", en: "CHILDREN"), Text(nl: "wie let op?", en: "who watches?"),
            Text(nl: "nu veilig? wie zegt dat?", en: "safe now? who says so?"),
            Text(nl: "zelf gesproken?", en: "spoken with?"),
        ].map(desk.say)
    }

    private static func cells(_ child: Known<Member>, _ dossier: Dossier, _ desk: Desk) -> [StyledText] {
        let age = child.data.age(on: desk.today).map { desk.say($0.short) }
        let unborn = desk.say(Text(nl: "ongeboren", en: "unborn"))
        let name = "\(child.data.name.given) \(age ?? (child.data.isUnborn ? unborn : "?"))"
        return [
            StyledText(name), watcher(child, dossier, desk), safety(child, dossier, desk), spoken(child, dossier, desk),
        ]
    }

    private static func watcher(_ child: Known<Member>, _ dossier: Dossier, _ desk: Desk) -> StyledText {
        let names = dossier.watchers(of: child.id, on: desk.today).map { desk.say($0.data.watcher.introduction) }
        guard !names.isEmpty else { return StyledText(desk.say(Text(nl: "niemand ○", en: "nobody ○")), .attention) }
        return StyledText(names.joined(separator: " · "))
    }

    private static func safety(_ child: Known<Member>, _ dossier: Dossier, _ desk: Desk) -> StyledText {
        let standing = dossier.standingJudgements(of: child.id)
        guard let latest = standing.first(where: { $0.data.answer == .no }) ?? standing.first else {
            return StyledText(desk.say(Text(nl: "weten we niet ○", en: "we do not know ○")), .attention)
        }
        let day = desk.say(latest.data.day.short(from: desk.today))
        let who = latest.data.by.name.short
        let words = latest.data.answer.label
        let text = Text(nl: "\(words.nl) (\(who), \(day))", en: "\(words.en) (\(who), \(day))")
        let style: Style = latest.data.answer == .no ? .danger : latest.data.answer == .yes ? .plain : .attention
        return StyledText(desk.say(text), style)
    }

    private static func spoken(_ child: Known<Member>, _ dossier: Dossier, _ desk: Desk) -> StyledText {
        guard !child.data.isUnborn else { return StyledText("–", .secondary) }
        guard let last = dossier.conversations(with: child.id).first else {
            return StyledText(desk.say(Text(nl: "nog niet ○", en: "not yet ○")), .attention)
        }
        let day = desk.say(last.data.day.short(from: desk.today))
        return StyledText("\(day), \(desk.say(last.data.manner.word?.short ?? last.data.manner.label))")
    }
}
