import Domain

/// Somebody's judgement whether a child is safe now. "No" asks at once who calls.
struct JudgementForm: Form {
    let family: FamilyID?
    var child: Reference<Member>?
    let word = "judgement"
    var subject: String { child?.id.value ?? "" }

    init(family: FamilyID, child: Reference<Member>? = nil) {
        self.family = family
        self.child = child
    }

    var title: Text { Text(nl: "Nu veilig?", en: "Safe now?") }

    func fields(_ desk: Desk) -> [Field] {
        guard let family else { return [] }
        let children = Options.members(desk.dossier(family).minors(on: desk.today), desk)
        return [
            Field("child", Text(nl: "Welk kind?", en: "Which child?"), .one(children), initial: child?.id.value ?? ""),
            Field("answer", Text(nl: "Nu veilig?", en: "Safe now?"), .one(Options.words(SafetyAnswer.self, desk))),
            Field("basis", Text(nl: "Hoe weet u dat?", en: "How do you know?"), .text),
            Field(
                "kinds", Text(nl: "Dit rust op", en: "This rests on"), .many(Options.words(JudgementBasis.self, desk))),
            Field(
                "by", Text(nl: "Wie zegt dit?", en: "Who says so?"), .one(Options.people(desk), adding: .person),
                initial: desk.me?.id.value ?? ""),
            Field(
                "day", Text(nl: "Wanneer?", en: "When?"), .day(.past),
                initial: desk.say(Text(nl: "vandaag", en: "today"))),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        guard let answer: SafetyAnswer = values.word("answer") else {
            throw Refusal(Text(nl: "Kies ja, nee of weet niet.", en: "Choose yes, no or do not know."), field: "answer")
        }
        let judgement = SafetyJudgement(
            child: try values.member("child"), answer: answer, basis: values.optionalText("basis"),
            basisKinds: values.words("kinds"), by: try values.person("by"), day: try values.requiredDay("day", .past))
        return desk.save(
            [desk.entry(judgement)], to: place(family), said: Text(nl: "✓ Oordeel bewaard.", en: "✓ Judgement saved."))
    }

    func next(_ save: Save, _ desk: inout Desk) -> [Act] {
        guard let judged = save.entries.compactMap({ $0.fact as? SafetyJudgement }).first, judged.answer == .no,
            let family
        else { return [.back] }
        return [.become(FormScreen(SafeguardForm(family: family, child: judged.child), desk))]
    }
}
