import Domain
import Terminal

extension CommandName {
    static let remedy = CommandName("remedy")
    static let setAside = CommandName("set-aside")
}

/// One point of attention, opened: the norm in plain words, what it rests on with dates, what it does not show, the
/// question to the table, and what resolves it as something that can be done now.
struct EvidenceScreen: Screen {
    enum Row: Hashable, Sendable {
        case remedy(Int)
        case entry(EntryID, Int)
    }

    let id: FamilyID
    let point: String
    private var cursor = BodyView<Row>()

    var family: FamilyID? { id }

    init(_ family: FamilyID, point: String, _ desk: Desk) {
        id = family
        self.point = point
        cursor = BodyView(body(desk))
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Waarom staat dit hier?", en: "Why is this here?") }

    func commands(_ desk: Desk) -> [Command] {
        let gone = found(desk) == nil ? Text(nl: "Dit punt is er niet meer.", en: "This point is gone.") : nil
        return [
            Command(
                .open, .enter, Text(nl: "doen of lezen", en: "do or read"),
                help: Text(
                    nl: "Op een regel met →: doe dit nu. Op een feit: lees het helemaal.",
                    en: "On a line with →: do it now. On a fact: read all of it."), disabled: gone),
            Command(
                .setAside, .character("z"), Text(nl: "opzijzetten", en: "set aside"),
                help: Text(
                    nl: "Zet dit punt opzij met een reden. Het komt terug bij nieuwe feiten en bij het terugkijken.",
                    en: "Set this point aside with a reason. It comes back with new facts and at the look-back."),
                disabled: gone),
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        guard let found = found(desk) else { return [] }
        switch (name, cursor.selected) {
        case (.setAside, _): return [.open(FormScreen(SetAsideForm(family: id, point: found), desk))]
        case (.open, .remedy(let index)?):
            guard found.findings.indices.contains(index) else { return [] }
            return [.open(RemedyForms.screen(for: found.findings[index].remedy, family: id, desk))]
        case (.open, .entry(let entry, _)?): return [.open(EntryScreen(id, entry: entry))]
        default: return []
        }
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        _ = cursor.handle(key, rows: desk.size.rows - 6)
        return []
    }

    mutating func refresh(_ desk: Desk) { cursor.update(body(desk)) }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
    }

    private func found(_ desk: Desk) -> PointOfAttention? {
        desk.attention(id).points.first { $0.id == point }
    }

    private func body(_ desk: Desk) -> Body<Row> {
        var body = Body<Row>()
        let width = desk.size.columns - 2
        guard let found = found(desk) else {
            body.add()
            body.wrap(
                desk.say(
                    Text(nl: "✓ Dit punt is er niet meer. Esc gaat terug.", en: "✓ This point is gone. Esc goes back.")),
                width: width)
            return body
        }
        let sign = found.norm.nature == .pattern ? "▲" : "○"
        body.wrap("\(sign) \(desk.say(desk.wall(id).words(found.line)))", width: width, .title)
        body.gap()
        let label = 12
        body.field(
            desk.say(Text(nl: " norm", en: " norm")), desk.say(found.norm.demand), labelWidth: label, width: width)
        body.field("", desk.say(found.norm.why), labelWidth: label, width: width, .secondary)
        let source = Text(nl: "Leren van calamiteiten 2, ", en: "Leren van calamiteiten 2, ") + found.norm.paragraph
        body.field("", desk.say(source), labelWidth: label, width: width, .secondary)
        for (index, finding) in found.findings.enumerated() {
            body.gap()
            add(finding, index, &body, desk, labelWidth: label, width: width)
        }
        body.gap()
        body.field(
            desk.say(Text(nl: " opgelost", en: " resolved")), desk.say(found.norm.resolved), labelWidth: label,
            width: width,
            .secondary)
        if let caution = found.norm.doesNotShow {
            body.gap()
            body.field(desk.say(Text(nl: " let op", en: " note")), desk.say(caution), labelWidth: label, width: width)
        }
        return body
    }

    private func add(
        _ finding: Finding, _ index: Int, _ body: inout Body<Row>, _ desk: Desk, labelWidth: Int, width: Int
    ) {
        body.field(
            desk.say(Text(nl: " vraag", en: " question")), desk.say(desk.wall(id).words(finding.ask)),
            labelWidth: labelWidth, width: width)
        let facts = Facts(finding, desk.wall(id), desk)
        for (place, line) in facts.lines.enumerated() {
            let head = place == 0 ? desk.say(Text(nl: " feiten", en: " facts")) : ""
            body.add(
                [StyledText(TextLayout.pad(head, width: labelWidth), .secondary)]
                    + line.pieces(width: width - labelWidth),
                id: .entry(line.entry, index))
        }
        let remedy = "→ " + desk.say(finding.remedy.label)
        body.add(
            [
                StyledText(TextLayout.pad(desk.say(Text(nl: " doen", en: " to do")), width: labelWidth), .secondary),
                StyledText(remedy, .title),
            ],
            id: .remedy(index))
    }
}
