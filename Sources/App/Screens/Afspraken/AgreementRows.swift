import Domain
import Terminal

/// Agreements as rows: who, what, before when; and what came of those that are settled.
struct AgreementRows {
    typealias Line = BodyLine<AfsprakenScreen.Row>

    private let wall: Wall
    private let desk: Desk
    private var gap: Int { desk.size.columns >= 100 ? 3 : 2 }

    init(_ wall: Wall, _ desk: Desk) {
        self.wall = wall
        self.desk = desk
    }

    /// The heads and every open agreement: under its people, or by date.
    func open(_ book: AgreementBook, _ order: AgreementOrder) -> [Line] {
        switch order {
        case .person: byPerson(book.shares)
        case .date: byDate(book.open)
        }
    }

    private func byPerson(_ shares: [AgreementBook.Share]) -> [Line] {
        let heads = [Text(nl: "wie", en: "who"), what, before]
        let rows = shares.flatMap { share in
            share.items.enumerated().map { index, item in
                let who = index == 0 ? wall.words(share.owner) : ""
                return ([StyledText(who), text(item), date(item)], item, share.owner)
            }
        }
        return lines(
            heads, [.init(min: 10, max: 26), .init(min: 20), .init(min: 9, max: 26)],
            rows.map { ($0.0, .agreement($0.1.agreement.entry, owner: $0.2)) })
    }

    private func byDate(_ items: [AgreementBook.Item]) -> [Line] {
        let rows = items.map { item in
            [date(item), StyledText(wall.words(item.agreement.data.ownersLabel)), text(item)]
        }
        return lines(
            [before, Text(nl: "wie", en: "who"), what],
            [.init(min: 9, max: 26), .init(min: 10, max: 30), .init(min: 20)],
            zip(rows, items).map { ($0, .agreement($1.agreement.entry, owner: "")) })
    }

    /// What was agreed, and what it came to.
    func settled(_ items: [AgreementBook.Item]) -> [Line] {
        let rows = items.map { item in
            [
                StyledText(wall.words(item.agreement.data.ownersLabel)), text(item),
                AgreementWords.outcome(item, wall, desk),
            ]
        }
        return lines(
            nil, [.init(min: 10, max: 26), .init(min: 20), .init(min: 14)],
            zip(rows, items).map { ($0, .settled($1.agreement.entry)) })
    }

    private func lines(
        _ heads: [Text]?, _ rules: [Columns.Rule], _ rows: [(cells: [StyledText], id: AfsprakenScreen.Row)]
    ) -> [Line] {
        let heads = heads?.map(desk.say)
        let table = BodyTable(
            rules, gap: gap, rows: rows.map { $0.cells.map(\.text) } + [heads].compactMap { $0 },
            width: desk.size.columns - 1)
        let head = heads.map { [Line(pieces: table.head($0), id: nil)] } ?? []
        return head + rows.map { Line(pieces: table.pieces($0.cells), id: $0.id) }
    }

    private var what: Text { Text(nl: "wat", en: "what") }
    private var before: Text { Text(nl: "vóór", en: "before") }

    private func text(_ item: AgreementBook.Item) -> StyledText {
        StyledText(wall.words(item.agreement) { $0.text }.map(desk.say) ?? "")
    }

    private func date(_ item: AgreementBook.Item) -> StyledText {
        guard let day = item.agreement.data.before else {
            return StyledText(desk.say(Text(nl: "geen datum", en: "no date")), .secondary)
        }
        let words = day.short(from: desk.today)
        guard item.isLate else { return StyledText(desk.say(words)) }
        return StyledText(desk.say(words + Text(nl: ", te laat ○", en: ", late ○")), .attention)
    }
}

/// What came of an agreement, in words for a row.
enum AgreementWords {
    static func outcome(
        _ item: AgreementBook.Item, _ wall: Wall, _ desk: Desk, withNote: Bool = true
    ) -> StyledText {
        guard let outcome = item.outcome else {
            return StyledText(desk.say(Text(nl: "nog niet gezegd ○", en: "not told yet ○")), .attention)
        }
        let sign = outcome.data.outcome == .done ? "✓ " : ""
        guard !wall.hides(outcome) else { return StyledText(desk.say(Wall.hidden)) }
        let note = withNote ? outcome.data.note.map { ": " + wall.words($0) } ?? "" : ""
        return StyledText(sign + desk.say(outcome.data.outcome.label) + note)
    }
}
