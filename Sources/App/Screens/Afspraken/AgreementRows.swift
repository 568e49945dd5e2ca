import Domain
import Terminal

/// Agreements as rows: who, what, by when; and what came of those that are settled.
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
        let rows = shares.flatMap { share in
            share.items.enumerated().map { index, item -> (cells: [StyledText], id: AfsprakenScreen.Row) in
                let who = StyledText(index == 0 ? wall.words(share.owner) : "")
                return (
                    [who, text(item, with: share.owner), date(item)] + more(item),
                    .agreement(item.agreement.entry, owner: share.owner)
                )
            }
        }
        return lines(
            [who, what, before] + moreHeads,
            [.init(min: 10, max: 26), .init(min: 20), .init(min: 9, max: 26)] + moreRules, rows)
    }

    private func byDate(_ items: [AgreementBook.Item]) -> [Line] {
        let rows = items.map { item -> (cells: [StyledText], id: AfsprakenScreen.Row) in
            let who = StyledText(wall.words(item.agreement.data.ownersLabel))
            return ([date(item), who, text(item)] + more(item), .agreement(item.agreement.entry, owner: ""))
        }
        return lines(
            [before, who, what] + moreHeads,
            [.init(min: 9, max: 26), .init(min: 10, max: 30), .init(min: 20)] + moreRules, rows)
    }

    // MARK: where there is room for it

    private var moreHeads: [Text] {
        (desk.size.columns >= 110 ? [Text(nl: "afgesproken", en: "agreed")] : [])
            + (desk.size.columns >= 150 ? [Text(nl: "over", en: "about")] : [])
    }

    private var moreRules: [Columns.Rule] {
        (desk.size.columns >= 110 ? [.init(min: 11, max: 14)] : [])
            + (desk.size.columns >= 150 ? [.init(min: 6, max: 30)] : [])
    }

    private func more(_ item: AgreementBook.Item) -> [StyledText] {
        let data = item.agreement.data
        let made = data.discussion.flatMap { wall.dossier.ledger[$0]?.data.day } ?? item.agreement.provenance.at.day
        let about = wall.hides(item.agreement) ? "" : wall.names(data.about)
        return Array(
            [StyledText(desk.say(made.short(from: desk.today)), .secondary), StyledText(about, .secondary)].prefix(
                moreHeads.count))
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

    private var who: Text { Text(nl: "wie", en: "who") }
    private var what: Text { Text(nl: "wat", en: "what") }
    private var before: Text { Text(nl: "vóór", en: "before") }

    /// What was agreed, and who else does it.
    private func text(_ item: AgreementBook.Item, with owner: String? = nil) -> StyledText {
        let words = wall.words(item.agreement) { $0.text }.map(desk.say) ?? ""
        let all = item.agreement.data.owners.map(\.name.short) + item.agreement.data.ownerNames
        let others = owner.map { owner in all.filter { $0 != owner } } ?? []
        guard !others.isEmpty, desk.size.columns >= 100 else { return StyledText(words) }
        let list = Text.list(others.map(wall.words))
        return StyledText(words + desk.say(Text(nl: " (met \(list.nl))", en: " (with \(list.en))")))
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
            return StyledText(desk.say(Text(nl: "nog niet gezegd ○", en: "not said yet ○")), .attention)
        }
        let sign = outcome.data.outcome == .done ? "✓ " : ""
        guard !wall.hides(outcome) else { return StyledText(desk.say(Wall.hidden)) }
        let note = withNote ? outcome.data.note.map { ": " + wall.words($0) } ?? "" : ""
        return StyledText(sign + desk.say(outcome.data.outcome.label) + note)
    }
}
