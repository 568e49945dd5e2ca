import Domain

/// The table's answer to one of the five questions.
struct AnswerForm: Form {
    let family: FamilyID?
    let question: Question
    let word = "answer"
    var subject: String { "\(question.rawValue)" }

    init(family: FamilyID, question: Question) {
        self.family = family
        self.question = question
    }

    var title: Text { Text(nl: "Vraag \(question.rawValue): wij zeggen", en: "Question \(question.rawValue): we say") }

    func intro(_ desk: Desk) -> [Text] { [question.title] }

    func fields(_ desk: Desk) -> [Field] {
        [
            Field(
                "text", Text(nl: "Wij zeggen", en: "We say"), .text,
                initial: AnswerForm.earlier(family, question, desk)?.data.text ?? "")
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let open = try AnswerForm.open(family, desk)
        let answer = Answer(discussion: open.id, question: question, text: values.text("text"))
        return desk.save(
            [desk.entry(answer, corrects: AnswerForm.standing(family, question, desk))],
            to: place(family),
            said: Text(nl: "✓ Antwoord bewaard.", en: "✓ Answer saved."))
    }

    static func open(_ family: FamilyID?, _ desk: Desk) throws(Refusal) -> Known<Discussion> {
        guard let family, let open = desk.dossier(family).openDiscussion else {
            throw Refusal(
                Text(
                    nl: "Deze bespreking is al gesloten. Ga terug en open een nieuwe.",
                    en: "This discussion is already closed. Go back and open a new one."))
        }
        return open
    }

    /// The entries that a new answer replaces: all that stand, also those that two seats wrote at once.
    static func standing(_ family: FamilyID?, _ question: Question, _ desk: Desk) -> [EntryID] {
        guard let family, let open = desk.dossier(family).openDiscussion else { return [] }
        return desk.dossier(family).answers(to: question, in: open.id).flatMap { [$0.entry] + $0.rivals.map(\.entry) }
    }

    static func earlier(_ family: FamilyID?, _ question: Question, _ desk: Desk) -> Known<Answer>? {
        guard let family, let open = desk.dossier(family).openDiscussion else { return nil }
        return desk.dossier(family).answer(to: question, in: open.id)
    }
}
