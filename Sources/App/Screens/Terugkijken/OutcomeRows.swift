import Domain
import Terminal

/// What came of each agreement, under the discussion in which it was made, the latest discussion first.
struct OutcomeRows {
    typealias Line = BodyLine<TerugkijkenScreen.Row>

    private(set) var lines: [Line] = []
    private let wall: Wall
    private let desk: Desk

    init(_ book: AgreementBook, _ dossier: Dossier, _ wall: Wall, _ desk: Desk) {
        self.wall = wall
        self.desk = desk
        let groups = Dictionary(grouping: book.all) { item in
            item.agreement.data.discussion.map(dossier.ledger.identity)
        }
        let table = table(book.all)
        for discussion in dossier.discussions {
            guard let items = groups[discussion.id] else { continue }
            add(items, head: discussion.data.day.words, table)
        }
        let known = Set(dossier.discussions.map(\.id))
        let outside = book.all.filter { item in
            item.agreement.data.discussion.map { !known.contains(dossier.ledger.identity($0)) } ?? true
        }
        add(outside, head: Text(nl: "buiten een bespreking", en: "outside a discussion"), table)
    }

    private mutating func add(_ items: [AgreementBook.Item], head: Text, _ table: BodyTable) {
        guard !items.isEmpty else { return }
        lines.append(Line(pieces: [StyledText("   " + desk.say(head), .secondary)], id: nil))
        for item in items {
            lines.append(Line(pieces: table.pieces(cells(item)), id: .entry(item.agreement.entry, .outcomes)))
        }
    }

    private func table(_ items: [AgreementBook.Item]) -> BodyTable {
        BodyTable(
            [.init(min: 10, max: 26), .init(min: 20), .init(min: 20)], gap: desk.size.columns >= 100 ? 3 : 2,
            rows: items.map { cells($0).map(\.text) }, indent: 5, width: desk.size.columns - 1)
    }

    private func cells(_ item: AgreementBook.Item) -> [StyledText] {
        [
            StyledText(wall.words(item.agreement.data.ownersLabel)),
            StyledText(wall.words(item.agreement) { $0.text }.map(desk.say) ?? ""), end(item),
        ]
    }

    private func end(_ item: AgreementBook.Item) -> StyledText {
        guard item.isOpen, !item.isLate else { return AgreementWords.outcome(item, wall, desk) }
        guard let before = item.agreement.data.before else {
            return StyledText(desk.say(Text(nl: "loopt nog", en: "under way")), .secondary)
        }
        let day = before.short(from: desk.today)
        return StyledText(desk.say(Text(nl: "loopt, vóór \(day.nl)", en: "under way, before \(day.en)")), .secondary)
    }
}
