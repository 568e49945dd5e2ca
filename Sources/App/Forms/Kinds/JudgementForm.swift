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

    /// Whoever said that the child is not safe now is named, so that a "yes" is never a slip of two keys.
    func intro(_ desk: Desk) -> [Text] {
        guard let family, let child else { return [] }
        let unsafe = desk.dossier(family).unsafeNow(on: desk.today).filter {
            desk.dossier(family).ledger.same($0.data.child, child)
        }
        return unsafe.map { judgement in
            let who = judgement.data.by.name.short
            let day = judgement.data.day.short(from: desk.today)
            return Text(
                nl: "! \(who) zei op \(day.nl): nu niet veilig. Wie zag dat het nu wel veilig is?",
                en: "! \(who) said on \(day.en): not safe now. Who saw that it is safe now?")
        }
    }

    func fields(_ desk: Desk) -> [Field] {
        guard let family else { return [] }
        let children = Options.members(desk.dossier(family).minors(on: desk.today), desk)
        return [
            Field("child", Text(nl: "Welk kind?", en: "Which child?"), .one(children), initial: child?.id.value ?? ""),
            Field(
                "answer", Text(nl: "Nu veilig?", en: "Safe now?"), .one(Options.optionalWords(SafetyAnswer.self, desk))),
            Field("basis", Text(nl: "Hoe weet u dat?", en: "How do you know?"), .text),
            Field(
                "kinds", Text(nl: "Waar komt dat van?", en: "Where from?"),
                .many(Options.words(JudgementBasis.self, desk))),
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
        guard answer != .yes || values.optionalText("basis") != nil else {
            throw Refusal(
                Text(
                    nl: "Hoe weet u dat het kind veilig is? Schrijf het kort op.",
                    en: "How do you know that the child is safe? Write it down briefly."), field: "basis")
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
