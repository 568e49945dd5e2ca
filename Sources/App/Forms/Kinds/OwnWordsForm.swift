import Domain

/// What a parent or a child says, in their own words.
struct OwnWordsForm: Form {
    let family: FamilyID?
    var speaker: Reference<Member>?
    var question: Question?
    let word = "own-words"
    var subject: String { speaker?.id.value ?? "" }

    init(family: FamilyID, speaker: Reference<Member>? = nil, question: Question? = nil) {
        self.family = family
        self.speaker = speaker
        self.question = question
    }

    var title: Text { Text(nl: "Eigen woorden", en: "Own words") }

    func fields(_ desk: Desk) -> [Field] {
        guard let family else { return [] }
        return [
            Field(
                "speaker", Text(nl: "Wie zegt het?", en: "Who says it?"),
                .one(Options.members(desk.dossier(family).members, desk)),
                initial: speaker?.id.value ?? ""),
            Field("text", Text(nl: "In eigen woorden", en: "In their own words"), .text),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let speaker = try values.member("speaker")
        let dossier = family.map { desk.dossier($0) }
        let isChild = dossier?.ledger[speaker]?.data.role.word == .child
        let words = OwnWords(
            speaker: speaker, text: values.text("text"), day: desk.today, discussion: dossier?.openDiscussion?.id,
            question: question)
        return desk.save(
            [desk.entry(words, confidential: isChild ? true : nil)], to: place(family),
            said: Text(nl: "✓ Bewaard.", en: "✓ Saved."))
    }
}
