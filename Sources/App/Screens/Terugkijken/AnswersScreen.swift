import Domain
import Terminal

/// One of the five questions through time: every answer in full, with what parents and children said and what was agreed.
struct AnswersScreen: Screen {
    let id: FamilyID
    private(set) var question: Question
    private var cursor = BodyView<EntryID>()

    var family: FamilyID? { id }

    init(_ family: FamilyID, _ question: Question, _ desk: Desk) {
        id = family
        self.question = question
        cursor = BodyView(body(desk))
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Vraag \(question.rawValue)", en: "Question \(question.rawValue)") }

    func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(nl: "Open de regel bij >.", en: "Open the line at >."),
                disabled: cursor.selected == nil ? Text(nl: "Er is nog niets.", en: "There is nothing yet.") : nil),
            Command(
                .question, .right, Text(nl: "vraag", en: "next"),
                help: Text(
                    nl: "Ga naar de volgende vraag; ← gaat terug, 1–5 kiest er een.",
                    en: "Go to the next question; ← goes back, 1–5 chooses one.")),
            OutcomeForms.command(outcomeForm(desk) != nil),
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .open: return cursor.selected.map { [.open(EntryScreen(id, entry: $0))] } ?? []
        case .question: go(to: question.rawValue + 1, desk)
        case .outcome: return outcomeForm(desk).map { [.open(FormScreen($0, desk))] } ?? []
        default: break
        }
        return []
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        switch key {
        case .left: go(to: question.rawValue - 1, desk)
        case .character(let digit): digit.wholeNumberValue.map { go(to: $0, desk) }
        default: _ = cursor.handle(key, rows: desk.size.rows - 6)
        }
        return []
    }

    mutating func refresh(_ desk: Desk) { cursor.update(body(desk)) }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
    }

    private mutating func go(to number: Int, _ desk: Desk) {
        guard let next = Question(rawValue: number) else { return }
        question = next
        cursor = BodyView(body(desk))
    }

    private func outcomeForm(_ desk: Desk) -> (any Form)? {
        cursor.selected.flatMap { OutcomeForms.form(for: $0, id, desk) }
    }

    private func body(_ desk: Desk) -> Body<EntryID> { AnswersBody(id, question, desk).body }
}
