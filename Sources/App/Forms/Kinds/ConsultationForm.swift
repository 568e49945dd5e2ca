import Domain

/// Whom a professional asked what the worries mean for the children, and what that one advised (report 2.1).
struct ConsultationForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Consultation>?
    var signals: [Reference<Signal>] = []
    var about: [Reference<Member>] = []
    var subject: String { correcting?.id.value ?? about.map(\.id.value).joined(separator: "+") }

    init(family: FamilyID, correcting: Reference<Consultation>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, signals: [Reference<Signal>] = [], about: [Reference<Member>] = []) {
        self.family = family
        self.signals = signals
        self.about = about
    }

    var title: Text { Text(nl: "Advies gevraagd", en: "Somebody consulted") }

    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil else { return correctionIntro(desk) }
        return [OwnStepWords.adviceStaysOut]
    }

    func blank(_ desk: Desk) -> Consultation {
        Consultation(
            by: Proposed.me(desk), role: .behaviouralExpert, about: about, signals: signals, day: desk.today)
    }

    func rows(_ desk: Desk) -> [FactField<Consultation>] {
        [
            .word("role", Text(nl: "Advies van wie?", en: "Whom did you ask?"), \.role, desk),
            .optionalPerson("with", Text(nl: "Wie is dat?", en: "Who is that?"), \.with, family, desk),
            .someoneElse("withName", \.withName, for: \.with),
            .members("about", Text(nl: "Over wie?", en: "About whom?"), \.about, family, desk),
            .signals(
                "signals", Text(nl: "Om welke signalen?", en: "Which signals?"), \.signals,
                among: OwnStepWords.signals(family, desk), family, desk),
            .optionalText("question", Text(nl: "Wat vroeg u?", en: "What did you ask?"), \.question),
            .optionalText("advice", Text(nl: "Wat was het advies?", en: "What was advised?"), \.advice),
            .person("by", Text(nl: "Wie vroeg het?", en: "Who asked?"), \.by, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }
}
