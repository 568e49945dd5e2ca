import Domain

/// An agreement in one line: who does what by when, and which worries it answers.
struct AgreementForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Agreement>?
    var signals: [Reference<Signal>] = []
    var question: Question?
    var subject: String { correcting?.id.value ?? signals.map(\.id.value).joined(separator: "+") }

    init(family: FamilyID, correcting: Reference<Agreement>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, signals: [Reference<Signal>] = [], question: Question? = nil) {
        self.family = family
        self.signals = signals
        self.question = question
    }

    var title: Text { Text(nl: "Afspraak", en: "Agreement") }

    func blank(_ desk: Desk) -> Agreement {
        Agreement(
            text: "", signals: signals, question: question, discussion: desk.dossier(family).openDiscussion?.id)
    }

    func rows(_ desk: Desk) -> [FactField<Agreement>] {
        let answered = known(desk)?.data.signals ?? signals
        return [
            .text("text", Text(nl: "Wat spreken we af?", en: "What do we agree?"), \.text),
            .people("owners", Text(nl: "Wie doet het?", en: "Who does it?"), \.owners, family, desk),
            .names("ownerNames", Text(nl: "Of uit het gezin", en: "Or from the family"), \.ownerNames, family, desk),
            .deadline("before", Text(nl: "Vóór wanneer?", en: "By when?"), \.before, desk),
            .members("about", Text(nl: "Over wie?", en: "About whom?"), \.about, family, desk),
            .worries(
                "signals", Text(nl: "Bij welke zorg?", en: "For which worry?"), \.signals, with: answered, family, desk),
        ]
    }

    func said(_ fact: Agreement, _ desk: Desk) -> Text { Text(nl: "✓ Afspraak bewaard.", en: "✓ Agreement saved.") }
}
