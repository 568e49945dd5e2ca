import Domain
import Terminal

extension CommandName {
    static let answer = CommandName("answer")
    static let leaveOpen = CommandName("leave-open")
    static let ownWords = CommandName("own-words")
    static let attendance = CommandName("attendance")
    static let close = CommandName("close")
    static let question = CommandName("question")
}

/// V: the guided walk through the five questions; the chair's and the note taker's screen.
public struct VragenScreen: Screen {
    enum Row: Hashable, Sendable {
        case open
        case child(Reference<Member>)
        case point(String)
        case entry(EntryID)
        case lastAgreement(Reference<Agreement>)
        case answer
    }

    let id: FamilyID
    private(set) var question: Question
    private var cursor = BodyView<Row>()
    private var page = Kept<Question, Body<Row>>()

    public var family: FamilyID? { id }
    public var view: FamilyView? { .vragen }

    public init(_ family: FamilyID, _ desk: Desk) {
        id = family
        let dossier = desk.dossier(family)
        question =
            dossier.openDiscussion.flatMap { open in
                Question.allCases.first { dossier.answer(to: $0, in: open.id) == nil }
            } ?? .whoWatches
        prepare(desk)
        cursor = BodyView(body(desk))
    }

    public func commands(_ desk: Desk) -> [Command] {
        guard desk.dossier(id).openDiscussion != nil else {
            return [
                Command(
                    .open, .enter, Text(nl: "bespreking openen", en: "open the discussion"),
                    help: Text(nl: "Begin het gesprek over dit gezin.", en: "Begin discussing this family."))
            ]
        }
        let isComplete = unanswered(desk).isEmpty
        let closed = Text(
            nl: "Beantwoord eerst alle vijf de vragen, of laat ze open.",
            en: "First answer all five questions, or leave them open.")
        let close = Command(
            .close, .character("c"), Text(nl: "sluiten", en: "close"),
            help: Text(
                nl: "Sluit de bespreking en maak het verslag.", en: "Close the discussion and make the minutes."),
            disabled: isComplete ? nil : closed, isInBar: isComplete, words: "afronden verslag klaar finish minutes")
        return (isComplete ? [close] : []) + [
            Command(
                .answer, .character("w"), Text(nl: "antwoord", en: "answer"),
                help: Text(nl: "Schrijf het antwoord van de tafel op.", en: "Write down the table’s answer."),
                words: "wij zeggen conclusie besluit conclusion"),
            Command(
                .leaveOpen, .character("o"), Text(nl: "laat open", en: "leave open"),
                help: Text(
                    nl: "Laat de vraag open: wie zoekt wat uit, vóór wanneer?",
                    en: "Leave the question open: who finds out what, by when?")),
            Command(
                .agreement, .character("a"), Text(nl: "afspraak", en: "agreement"),
                help: Text(nl: "Leg vast wie wat doet, en vóór wanneer.", en: "Record who does what, by when.")),
            Command(
                .question, .right, Text(nl: "vraag", en: "next"),
                help: Text(
                    nl: "Ga naar de volgende vraag; ← gaat terug, 1–5 kiest er een.",
                    en: "Go to the next question; ← goes back, 1–5 chooses one."), isInBar: !isComplete),
            Command(
                .ownWords, .character("e"), Text(nl: "eigen woorden", en: "own words"),
                help: Text(
                    nl: "Wat zegt de ouder, wat zegt het kind?",
                    en: "What does the parent say, what does the child say?"),
                words: "citaat gezegd ouder kind quote said"),
            Command(
                .attendance, .character("d"), Text(nl: "wie is er?", en: "who is here?"),
                help: Text(nl: "Leg vast wie er aan tafel zit.", en: "Record who is at the table."), isInBar: false,
                words: "aanwezig deelnemers aanwezigheid present attendance"),
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(nl: "Open de regel bij >.", en: "Open the line at >."), isInBar: false),
            CommonCommands.allPoints,
        ] + (isComplete ? [] : [close])
    }

    public mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .answer: return [.open(FormScreen(AnswerForm(family: id, question: question), desk))]
        case .leaveOpen: return [.open(FormScreen(LeaveOpenForm(family: id, question: question), desk))]
        case .agreement: return [.open(FormScreen(AgreementForm(family: id, question: question), desk))]
        case .ownWords: return [.open(FormScreen(OwnWordsForm(family: id, question: question), desk))]
        case .attendance: return [.open(FormScreen(AttendanceForm(family: id), desk))]
        case .close: return [.open(ClosingScreen(id, desk))]
        case .allPoints: return [.open(PointsScreen(id, desk))]
        case .question:
            go(to: question.rawValue + 1, desk)
            return []
        case .open: return open(desk)
        default: return []
        }
    }

    public mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        switch key {
        case .character(let digit):
            if let number = digit.wholeNumberValue { go(to: number, desk) }
        case .left: go(to: question.rawValue - 1, desk)
        default: _ = cursor.handle(key, rows: desk.size.rows - 6)
        }
        return []
    }

    public mutating func refresh(_ desk: Desk) {
        prepare(desk)
        cursor.update(body(desk))
    }

    public mutating func prepare(_ desk: Desk) { page.keep(body(desk), for: question, desk) }

    public func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
    }

    private func body(_ desk: Desk) -> Body<Row> {
        page.page(for: question, desk) { VragenBody(id, question, desk).body }
    }

    private func unanswered(_ desk: Desk) -> [Question] {
        let dossier = desk.dossier(id)
        guard let open = dossier.openDiscussion else { return [] }
        return Question.allCases.filter { dossier.answer(to: $0, in: open.id) == nil }
    }

    private mutating func go(to number: Int, _ desk: Desk) {
        guard let next = Question(rawValue: number), desk.dossier(id).openDiscussion != nil else { return }
        question = next
        prepare(desk)
        cursor = BodyView(body(desk))
    }

    private func open(_ desk: Desk) -> [Act] {
        switch cursor.selected {
        case .open?: [.open(FormScreen(DiscussionForm(family: id), desk))]
        case .child(let child)?: [.open(MenuScreen.about(child, id, desk))]
        case .point(let word)?: [.open(EvidenceScreen(id, point: word, desk))]
        case .entry(let entry)?: [.open(EntryScreen(id, entry: entry))]
        case .lastAgreement(let agreement)?: [.open(FormScreen(OutcomeForm(family: id, agreement: agreement), desk))]
        case .answer?: [.open(FormScreen(AnswerForm(family: id, question: question), desk))]
        case nil: []
        }
    }
}
