import Domain
import Terminal

/// What is shown of one question through time, the latest discussion first.
struct AnswersBody {
    private(set) var body = Body<EntryID>()
    private let desk: Desk
    private let dossier: Dossier
    private let wall: Wall
    private let question: Question
    private var width: Int { desk.size.columns - 2 }
    private static let label = 14

    init(_ family: FamilyID, _ question: Question, _ desk: Desk) {
        self.desk = desk
        self.question = question
        dossier = desk.dossier(family)
        wall = Wall(dossier, desk)
        let table = AnswerTable(dossier)
        let book = AgreementBook(dossier, on: desk.today)
        let head = Text(nl: " VRAAG \(question.rawValue)  ", en: " QUESTION \(question.rawValue)  ")
        body.add(desk.say(head) + desk.say(question.title).uppercased(), .title)
        for discussion in table.discussions.reversed() { add(discussion, table, book) }
    }

    private mutating func add(_ discussion: Known<Discussion>, _ table: AnswerTable, _ book: AgreementBook) {
        body.gap()
        let purpose = wall.words(discussion) { $0.purpose }.map { "  " + desk.say($0) } ?? ""
        body.add([
            StyledText(" " + desk.say(discussion.data.day.words), .title), StyledText(purpose, .secondary),
        ])
        let answers = table.answers(to: question, in: discussion.id)
        if answers.isEmpty {
            line(nil, desk.say(Text(nl: "geen antwoord vastgelegd", en: "no answer recorded")), .secondary)
        }
        for (index, answer) in answers.enumerated() {
            let words = wall.hides(answer) ? Wall.hidden : wall.words(AnswerWords.of(answer.data, desk))
            let label = index == 0 ? Text(nl: "wij zeggen", en: "we say") : Text(nl: "of ook", en: "or also")
            line(label, desk.say(words), answer.data.leftOpen == nil ? .plain : .attention, id: answer.entry)
        }
        for said in dossier.ownWords(in: discussion.id) where said.data.question == question {
            let hidden = Text(verbatim: wall.name(said.data.speaker) + ": ") + Wall.hidden
            let words = wall.hides(said) ? hidden : wall.summary(said.entry)
            line(Text(nl: "ouder, kind", en: "parent, child"), desk.say(words), id: said.entry)
        }
        for item in book.all where item.agreement.data.question == question && isOf(item, discussion) {
            agreement(item)
        }
    }

    private func isOf(_ item: AgreementBook.Item, _ discussion: Known<Discussion>) -> Bool {
        item.agreement.data.discussion.map { dossier.ledger.same($0, discussion.id) } ?? false
    }

    private mutating func agreement(_ item: AgreementBook.Item) {
        let what = wall.words(item.agreement) { "\($0.ownersLabel): \($0.text)" }.map(desk.say) ?? ""
        let outcome = item.isOpen && !item.isLate ? nil : AgreementWords.outcome(item, wall, desk)
        let end = outcome.map { " – " + $0.text } ?? ""
        line(Text(nl: "afspraak", en: "agreement"), what + end, outcome?.style ?? .plain, id: item.agreement.entry)
    }

    private mutating func line(_ label: Text?, _ text: String, _ style: Style = .plain, id: EntryID? = nil) {
        body.field(
            "   " + (label.map(desk.say) ?? ""), text, labelWidth: AnswersBody.label + 3, width: width, style, id: id)
    }
}
