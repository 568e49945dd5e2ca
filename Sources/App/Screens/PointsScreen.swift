import Domain
import Terminal

/// Every point of attention of a family, under the five questions; what was set aside below it, with who and why.
struct PointsScreen: Screen {
    enum Row: Hashable, Sendable {
        case point(String)
        case setAside(EntryID)
    }

    let id: FamilyID
    private var cursor = BodyView<Row>()
    private var page = Kept<NoChoice, Body<Row>>()

    var family: FamilyID? { id }

    init(_ family: FamilyID, _ desk: Desk) {
        id = family
        prepare(desk)
        cursor = BodyView(body(desk))
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Aandachtspunten", en: "Points of attention") }

    func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(nl: "Laat zien waar het punt op rust.", en: "Show what the point rests on."))
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        guard name == .open, let row = cursor.selected else { return [] }
        switch row {
        case .point(let word): return [.open(EvidenceScreen(id, point: word, desk))]
        case .setAside(let entry): return [.open(EntryScreen(id, entry: entry))]
        }
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        _ = cursor.handle(key, rows: desk.size.rows - 6)
        return []
    }

    mutating func refresh(_ desk: Desk) {
        prepare(desk)
        cursor.update(body(desk))
    }

    mutating func prepare(_ desk: Desk) { page.keep(body(desk), desk) }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
    }

    private func body(_ desk: Desk) -> Body<Row> { page.page(desk) { made(desk) } }

    private func made(_ desk: Desk) -> Body<Row> {
        var body = Body<Row>()
        let attention = desk.attention(id)
        let wall = desk.wall(id)
        body.add()
        for question in Question.allCases {
            let points = attention.points.filter { $0.norm.question == question }
            guard !points.isEmpty else { continue }
            body.gap()
            body.add(
                desk.say(
                    Text(nl: " VRAAG \(question.rawValue)  ", en: " QUESTION \(question.rawValue)  ") + question.title),
                .title)
            for point in points {
                body.add(PointLine.pieces(point, wall, desk, namesQuestion: false), id: .point(point.id))
            }
        }
        if attention.points.isEmpty {
            body.add(
                desk.say(Text(nl: " Er zijn nu geen aandachtspunten.", en: " There are no points of attention now.")))
        }
        setAside(attention, &body, desk)
        return body
    }

    private func setAside(_ attention: Attention, _ body: inout Body<Row>, _ desk: Desk) {
        guard !attention.setAside.isEmpty else { return }
        body.gap()
        body.add(desk.say(Text(nl: " OPZIJGEZET, TOT HET TERUGKIJKEN", en: " SET ASIDE, UNTIL THE LOOK-BACK")), .title)
        let caseFile = desk.caseFile(id)
        for (finding, check, decision) in attention.setAside {
            let day = desk.say(decision.data.day.short(from: desk.today))
            let line = desk.say(desk.wall(id).words(check.line(for: [finding], in: caseFile)))
            let who = decision.data.by?.name.short ?? ""
            let width = desk.size.columns - 2
            body.add("   " + TextLayout.cut(line, width: width - 3), .secondary, id: .setAside(decision.entry))
            body.wrap(
                "\(day), \(who): \(desk.wall(id).words(decision.data.reason))", width: width, indent: 5,
                id: .setAside(decision.entry))
        }
    }
}
