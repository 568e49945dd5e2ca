import Domain
import Terminal

/// What changed since last time as rows: a word that says what, the day, and the thing itself.
struct SinceRows {
    typealias Part = TerugkijkenScreen.Part
    typealias Line = BodyLine<TerugkijkenScreen.Row>

    private(set) var lines: [Line] = []
    private let wall: Wall
    private let desk: Desk
    private let unfolded: Set<Part>
    /// The columns of agreements and of what came of them.
    private var whatWidth = 0
    private var endWidth = 0
    private static let label = 15
    private static let date = 13
    /// So many rows of one part are enough for a wall; Enter shows the rest.
    private static let most = 5
    private var room: Int { desk.size.columns - SinceRows.label - SinceRows.date - 2 }

    init(_ since: Since, _ wall: Wall, _ desk: Desk, unfolded: Set<Part>) {
        self.wall = wall
        self.desk = desk
        self.unfolded = unfolded
        let ends = since.due.map { cells(end($0).text) }
        endWidth = min(max(18, room / 2), ends.max() ?? 0)
        let texts = since.due.map { cells(words($0)) }
        whatWidth = max(10, min(texts.max() ?? 0, room - endWidth - 2))
        part(.due, Text(nl: "afgesproken", en: "agreed"), since.due) { $0.due($1, .due) }
        part(.comeDue, Text(nl: "gelukt?", en: "reached?"), since.comeDue) { $0.comeDue($1) }
        part(.signals, Text(nl: "nieuw", en: "new"), since.signals) { $0.signal($1) }
        part(.joined, Text(nl: "erbij", en: "joined"), since.joined) { $0.came($1, .joined) }
        part(.left, Text(nl: "weg", en: "left"), since.left) { $0.went($1) }
        part(.changes, Text(nl: "veranderd", en: "changed"), since.changes) { $0.change($1) }
        part(.others, Text(nl: "verder", en: "also"), since.others) { $0.other($1) }
    }

    private mutating func part<Thing>(
        _ part: Part, _ label: Text, _ things: [Thing], _ draw: (inout SinceRows, Thing) -> Void
    ) {
        guard !things.isEmpty else { return }
        let isFolded = things.count > SinceRows.most + 1 && !unfolded.contains(part)
        let first = lines.count
        for thing in isFolded ? Array(things.prefix(SinceRows.most)) : things { draw(&self, thing) }
        if isFolded {
            let more = things.count - SinceRows.most
            row(
                nil, [StyledText(desk.say(Text(nl: "nog \(more): Enter", en: "\(more) more: Enter")), .secondary)],
                .more(part))
        }
        let head = TextLayout.pad("   " + desk.say(label), width: SinceRows.label)
        lines[first].pieces[0] = StyledText(head, .secondary)
    }

    private mutating func row(_ date: Text?, _ pieces: [StyledText], _ id: TerugkijkenScreen.Row) {
        let day = TextLayout.pad(date.map(desk.say) ?? "", width: SinceRows.date)
        lines.append(
            Line(
                pieces: [
                    StyledText(TextLayout.pad("", width: SinceRows.label)), StyledText(day, .secondary),
                ] + pieces, id: id))
    }

    private mutating func words(_ date: Text, _ text: Text, _ id: TerugkijkenScreen.Row) {
        row(date, [StyledText(TextLayout.cut(desk.say(text), width: room))], id)
    }

    private mutating func due(_ item: AgreementBook.Item, _ part: Part) {
        let end = end(item)
        let day = item.agreement.data.before.map { $0.short(from: desk.today) }
        row(
            day,
            [
                StyledText(TextLayout.pad(words(item), width: whatWidth) + "  "),
                StyledText(TextLayout.cut(end.text, width: endWidth), end.style),
            ], .entry(item.agreement.entry, part))
    }

    /// A condition or a goal, with what came of it before its words: that is what one looks for.
    private mutating func comeDue(_ id: EntryID) {
        guard let fact = fact(id) else { return }
        let before = (fact as? Condition)?.before ?? (fact as? Goal)?.before
        let outcome = wall.dossier.ledger.entry(id).flatMap { wall.dossier.outcomes(of: $0.entry).last }
        let end =
            outcome.map { told in
                let words = OutcomeWords.of(self.fact(told), in: wall.dossier)
                return StyledText(desk.say(wall.hides(told) ? Wall.hidden : wall.words(words)))
            } ?? StyledText(desk.say(Text(nl: "nog niet gezegd ○", en: "not said yet ○")), .attention)
        let rest = max(0, room - cells(end.text) - 2)
        let what = TextLayout.cut(desk.say(thing(id)), width: max(rest, room / 2))
        row(
            before.map { $0.short(from: desk.today) },
            [
                StyledText(what + "  "), StyledText(TextLayout.cut(end.text, width: room - cells(what) - 2), end.style),
            ], .entry(id, .comeDue))
    }

    /// A condition or a goal in its own words alone: the names before them would take their place.
    private func thing(_ id: EntryID) -> Text {
        let ledger = wall.dossier.ledger
        let goal = ledger[Reference<Goal>(id)].flatMap { wall.words($0) { $0.text } }
        return goal ?? ledger[Reference<Condition>(id)].flatMap { wall.words($0) { $0.text } } ?? wall.summary(id)
    }

    private func words(_ item: AgreementBook.Item) -> String {
        wall.words(item.agreement) { "\($0.ownersLabel): \($0.text)" }.map(desk.say) ?? ""
    }

    private func end(_ item: AgreementBook.Item) -> StyledText {
        AgreementWords.outcome(item, wall, desk, withNote: desk.size.columns >= 120)
    }

    private mutating func signal(_ signal: Known<Signal>) {
        let data = signal.data
        let sign = data.sign
        let words = wall.hides(signal) ? Wall.hidden : Text(verbatim: wall.words(data.text))
        let text = desk.say(wall.words(data.originLabel(in: wall.dossier.ledger))) + ": " + desk.say(words)
        row(
            data.seen.short(from: desk.today),
            [
                StyledText("\(sign.character) ", sign.asksAttention ? .attention : .plain),
                StyledText(TextLayout.cut(text, width: room - 2)),
            ], .entry(signal.entry, .signals))
    }

    private mutating func came(_ id: EntryID, _ part: Part) {
        guard let fact = fact(id) else { return }
        var text = wall.summary(id)
        if let involvement = fact as? Involvement, let until = involvement.until, !wall.hides(id) {
            text = text + Text(nl: " (tot \(until.words.nl))", en: " (until \(until.words.en))")
        }
        words(date(id), text, .entry(id, part))
    }

    private mutating func went(_ id: EntryID) {
        guard let involvement = fact(id) as? Involvement else { return }
        let why = involvement.endReason?.label
        let reason = why.map { Text(verbatim: ": ") + $0 } ?? Text(nl: ": waarom? ○", en: ": why? ○")
        let day = involvement.until.map { $0.short(from: desk.today) } ?? date(id)
        words(day, involvement.professional.introduction + reason, .entry(id, .left))
    }

    /// What it said before, and below it what it says now.
    private mutating func change(_ change: Since.Change) {
        let id = TerugkijkenScreen.Row.entry(change.id, .changes)
        for (index, line) in ChangeWords.lines(change, wall, desk).enumerated() {
            let cut = TextLayout.cut(desk.say(line.text), width: room)
            row(index == 0 ? date(change.id, recorded: true) : nil, [StyledText(cut, line.style)], id)
        }
    }

    private mutating func other(_ id: EntryID) { words(date(id), wall.summary(id), .entry(id, .others)) }

    private func fact(_ id: EntryID) -> (any EventKind)? { wall.dossier.ledger.entry(id)?.entry.fact }

    private func date(_ id: EntryID, recorded: Bool = false) -> Text {
        guard let (entry, provenance) = wall.dossier.ledger.entry(id) else { return Text(verbatim: "") }
        let recordedDay = PartialDay(provenance.at.day)
        let day = recorded || entry.fact is Member ? recordedDay : entry.fact?.occurred ?? recordedDay
        return day.short(from: desk.today)
    }
}
