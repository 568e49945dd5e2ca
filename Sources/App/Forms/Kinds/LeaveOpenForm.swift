import Domain

/// Leaves a question open: who finds out what, by when.
struct LeaveOpenForm: Form {
    let family: FamilyID?
    let question: Question
    let word = "leave-open"
    var subject: String { "\(question.rawValue)" }

    init(family: FamilyID, question: Question) {
        self.family = family
        self.question = question
    }

    var title: Text {
        Text(nl: "Vraag \(question.rawValue) openlaten", en: "Leave question \(question.rawValue) open")
    }

    func intro(_ desk: Desk) -> [Text] { [question.title] }

    func fields(_ desk: Desk) -> [Field] {
        [
            Field(
                "who", Text(nl: "Wie zoekt het uit?", en: "Who finds out?"),
                .one(Options.people(family, desk), adding: .person)
            ),
            Field("what", Text(nl: "Wat?", en: "What?"), .line),
            Field("before", Text(nl: "Vóór wanneer?", en: "By when?"), .day(.future)),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let open = try AnswerForm.open(family, desk)
        let who = try values.person("who")
        let leftOpen = LeftOpen(
            who: who.name.short, what: values.optionalText("what"),
            before: try values.requiredDay("before", .future, notBefore: desk.today))
        let answer = Answer(discussion: open.id, question: question, leftOpen: leftOpen)
        return desk.save(
            [desk.entry(answer, corrects: AnswerForm.standing(family, question, desk))],
            to: place(family),
            said: Text(
                nl: "✓ Opengelaten: \(who.name.short) zoekt het uit.", en: "✓ Left open: \(who.name.short) finds out.")
        )
    }
}
