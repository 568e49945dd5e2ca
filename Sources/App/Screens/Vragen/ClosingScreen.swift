import Domain
import Terminal

/// What is still open before a discussion closes: a child who is not safe now first, then questions, worries and points.
/// Nothing here blocks closing but an unanswered question; each line opens what resolves it.
struct ClosingScreen: Screen {
    enum Row: Hashable, Sendable {
        case unsafe(EntryID)
        case question(Question)
        case point(String)
        case morePoints(Question)
        case go
    }

    let id: FamilyID
    private var cursor = BodyView<Row>()

    var family: FamilyID? { id }

    init(_ family: FamilyID, _ desk: Desk) {
        id = family
        let body = body(desk)
        let unsafe = body.ids.first { if case .unsafe = $0 { true } else { false } }
        cursor = BodyView(body, selected: unsafe ?? .go)
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Sluiten", en: "Close") }

    func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(nl: "Open de regel bij >.", en: "Open the line at >.")),
            Command(
                .close, .character("c"), Text(nl: "verder met sluiten", en: "go on closing"),
                help: Text(
                    nl: "Spreek af wanneer jullie terugkijken en sluit de bespreking.",
                    en: "Agree when to look back and close the discussion.")),
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch (name, cursor.selected) {
        case (.close, _), (.open, .go?): return [.become(FormScreen(ClosingForm(family: id), desk))]
        case (.open, .unsafe(let entry)?): return [.open(EntryScreen(id, entry: entry))]
        case (.open, .question(let question)?):
            return [.open(FormScreen(AnswerForm(family: id, question: question), desk))]
        case (.open, .morePoints?): return [.open(PointsScreen(id, desk))]
        case (.open, .point(let word)?): return [.open(EvidenceScreen(id, point: word, desk))]
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

    private func body(_ desk: Desk) -> Body<Row> {
        var body = Body<Row>()
        let dossier = desk.dossier(id)
        for judgement in dossier.unsafeNow(on: desk.today) {
            body.add(" ! " + desk.say(desk.wall(id).summary(judgement.entry)), .danger, id: .unsafe(judgement.entry))
            if dossier.safeguards(for: judgement).isEmpty {
                body.add(
                    desk.say(
                        Text(nl: "   Wie belt nu? Nog niet vastgelegd ○", en: "   Who calls now? Not recorded yet ○")),
                    .attention, id: .unsafe(judgement.entry))
            }
        }
        body.gap()
        questions(dossier, &body, desk)
        points(&body, desk)
        body.gap()
        body.add(
            desk.say(Text(nl: "   Verder: terugkijkdatum en verslag", en: "   Go on: look-back date and minutes")),
            .title, id: .go)
        return body
    }

    private func questions(_ dossier: Dossier, _ body: inout Body<Row>, _ desk: Desk) {
        guard let open = dossier.openDiscussion else { return }
        let left = Question.allCases.compactMap { question in dossier.answer(to: question, in: open.id) }.filter {
            $0.data.leftOpen != nil
        }
        guard !left.isEmpty else { return }
        body.add(desk.say(Text(nl: " BLIJFT OPEN", en: " STAYS OPEN")), .title)
        for answer in left {
            let words = desk.say(desk.wall(id).words(AnswerWords.of(answer.data, desk)))
            body.add("   \(answer.data.question.rawValue)  \(words)", id: .question(answer.data.question))
        }
    }

    private func points(_ body: inout Body<Row>, _ desk: Desk) {
        let attention = desk.attention(id)
        let points = attention.points.filter { $0.norm.occasion != .betweenMeetings }
        guard !points.isEmpty else { return }
        body.gap()
        body.add(desk.say(Text(nl: " NOG NIET BESPROKEN OF OPGELOST", en: " NOT DISCUSSED OR RESOLVED YET")), .title)
        let most = desk.size.rows < 30 ? 2 : 3
        for question in Question.allCases {
            let these = points.filter { $0.norm.question == question }
            for point in these.prefix(most) {
                body.add(PointLine.pieces(point, desk.wall(id), desk), id: .point(point.id))
            }
            guard these.count > most else { continue }
            let more = Text.count(
                these.count - most, one: Text(nl: "punt", en: "more point"), many: Text(nl: "punten", en: "more points")
            )
            let words = Text(
                nl: "     nog \(more.nl) bij vraag \(question.rawValue)",
                en: "     \(more.en) for question \(question.rawValue)")
            body.add(desk.say(words), .secondary, id: .morePoints(question))
        }
    }
}
