import Domain
import Terminal

/// What T shows: the date to look back, what changed, the answers side by side, what came of agreements, the norm.
struct TerugkijkenBody {
    typealias Row = TerugkijkenScreen.Row

    /// How far columns are shifted to earlier ones.
    struct Shift: Hashable, Sendable {
        var discussions = 0
        var norms = 0

        mutating func move(_ step: Int, norms isNorm: Bool, within highest: Shift) {
            if isNorm {
                norms = min(max(0, norms + step), highest.norms)
            } else {
                discussions = min(max(0, discussions + step), highest.discussions)
            }
        }
    }

    private(set) var body = Body<Row>()
    /// The most by which the columns can be shifted.
    private(set) var highest = Shift()
    private let desk: Desk
    private let dossier: Dossier
    private let wall: Wall
    private var width: Int { desk.size.columns }
    /// Where the columns begin.
    private static let indent = 5

    init(_ family: FamilyID, _ shift: Shift, unfolded: Set<TerugkijkenScreen.Part>, _ desk: Desk) {
        self.desk = desk
        dossier = desk.dossier(family)
        wall = Wall(dossier, desk)
        let book = AgreementBook(dossier, on: desk.today)
        for line in LookBackLine.lines(dossier, desk) { body.add(line, id: .lookBack) }
        since(book, unfolded)
        answers(shift.discussions)
        outcomes(book)
        norms(shift.norms)
        past()
    }

    private mutating func heading(_ text: Text, hint: Text? = nil) {
        body.gap()
        let head = " " + desk.say(text)
        let words = hint.map(desk.say) ?? ""
        let room = max(0, width - cells(head) - 2)
        body.add([
            StyledText(head, .title), StyledText(TextLayout.pad(words, width: room, alignment: .right), .secondary),
        ])
    }

    private mutating func since(_ book: AgreementBook, _ unfolded: Set<TerugkijkenScreen.Part>) {
        guard let since = Since(dossier, book, on: desk.today) else {
            body.gap()
            body.add(
                desk.say(
                    Text(
                        nl: "   Dit gezin is nog niet besproken. V opent de vijf vragen.",
                        en: "   This family has not been discussed yet. V opens the five questions.")), .secondary,
                id: .discuss)
            return
        }
        let day = since.discussion.data.day.short(from: desk.today)
        heading(Text(nl: "SINDS DE VORIGE KEER, \(day.nl)", en: "SINCE LAST TIME, \(day.en)"))
        guard !since.isEmpty else {
            body.add(
                desk.say(Text(nl: "   Er is niets nieuws vastgelegd.", en: "   Nothing new was recorded.")), .secondary)
            return
        }
        for line in SinceRows(since, wall, desk, unfolded: unfolded).lines { body.add(line.pieces, id: line.id) }
    }

    private mutating func answers(_ shift: Int) {
        let table = AnswerTable(dossier)
        guard !table.discussions.isEmpty else { return }
        let columns = TimeColumns(
            count: table.discussions.count, shift: shift, indent: TerugkijkenBody.indent, width: width)
        highest.discussions = table.discussions.count - columns.range.count
        heading(
            Text(nl: "DE VIJF VRAGEN, KEER NA KEER", en: "THE FIVE QUESTIONS, TIME AFTER TIME"),
            hint: columns.hint(of: table.discussions.count))
        let rows = AnswerRows(table, columns, dossier, wall, desk)
        for line in rows.heads { body.add(line) }
        for (index, question) in Question.allCases.enumerated() {
            if index > 0 { body.add() }
            for line in rows.lines(question) { body.add(line, id: .question(question)) }
        }
    }

    private mutating func outcomes(_ book: AgreementBook) {
        guard !book.all.isEmpty else { return }
        heading(Text(nl: "WAT KWAM ER VAN DE AFSPRAKEN?", en: "WHAT CAME OF THE AGREEMENTS?"))
        for line in OutcomeRows(book, dossier, wall, desk).lines { body.add(line.pieces, id: line.id) }
    }

    private mutating func norms(_ shift: Int) {
        let versions = NormVersions(dossier).items
        guard !versions.isEmpty else { return }
        let columns = TimeColumns(count: versions.count, shift: shift, indent: TerugkijkenBody.indent, width: width)
        highest.norms = versions.count - columns.range.count
        heading(
            Text(nl: "WANNEER IS HET VEILIG GENOEG?", en: "WHEN IS IT SAFE ENOUGH?"),
            hint: columns.hint(of: versions.count))
        for line in NormRows(versions, columns, wall, desk).lines { body.add(line, id: .norms) }
    }

    private mutating func past() {
        body.gap()
        body.add(
            [
                StyledText(desk.say(Text(nl: " HET DOSSIER OP EEN DAG  ", en: " THE FILE ON A DAY  ")), .title),
                StyledText(
                    desk.say(
                        desk.past == nil
                            ? Text(nl: "h laat alles zien zoals het toen was", en: "h shows everything as it was then")
                            : Text(nl: "h gaat terug naar nu", en: "h goes back to now")), .secondary),
            ], id: .past)
    }
}

extension TimeColumns {
    /// What lies beyond the columns in view.
    func hint(of count: Int) -> Text? {
        let earlier = range.lowerBound
        let later = count - range.upperBound
        guard earlier > 0 || later > 0 else { return nil }
        let before = earlier > 0 ? Text(nl: "← \(earlier) eerder", en: "← \(earlier) earlier") : Text(verbatim: "")
        let after = later > 0 ? Text(nl: "\(later) later →", en: "\(later) later →") : Text(verbatim: "")
        return before + Text(verbatim: earlier > 0 && later > 0 ? "   " : "") + after
    }
}
