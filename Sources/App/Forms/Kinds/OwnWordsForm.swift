import Domain

/// What a parent or a child says, in their own words.
struct OwnWordsForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<OwnWords>?
    var speaker: Reference<Member>?
    var question: Question?
    var subject: String { correcting?.id.value ?? speaker?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<OwnWords>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, speaker: Reference<Member>? = nil, question: Question? = nil) {
        self.family = family
        self.speaker = speaker
        self.question = question
    }

    var title: Text { Text(nl: "Eigen woorden", en: "Own words") }

    func blank(_ desk: Desk) -> OwnWords {
        OwnWords(
            speaker: speaker ?? .blank, text: "", day: desk.today,
            discussion: desk.dossier(family).openDiscussion?.id, question: question)
    }

    func rows(_ desk: Desk) -> [FactField<OwnWords>] {
        [
            .member(
                "speaker", Text(nl: "Wie zegt het?", en: "Who says it?"), \.speaker, desk.dossier(family).members,
                family, desk),
            .text("text", Text(nl: "In eigen woorden", en: "In their own words"), \.text),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ] + (correcting == nil ? [] : [asked(desk)])
    }

    /// The question of the table that these words answer.
    private func asked(_ desk: Desk) -> FactField<OwnWords> {
        let questions = Question.allCases.map { question in
            Option(id: "\(question.rawValue)", label: "\(question.rawValue) \(desk.say(question.title))")
        }
        return FactField(
            "question", Text(nl: "Bij welke vraag?", en: "For which question?"), .one([Options.none(desk)] + questions),
            read: { $0.question.map { "\($0.rawValue)" } ?? "-" },
            write: { $0.question = $1.chosen("question").first.flatMap { Int($0) }.flatMap(Question.init) })
    }
}
