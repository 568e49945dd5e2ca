import Domain
import Minutes

/// Closes a discussion: the look-back date, and from here its minutes.
struct ClosingForm: Form {
    let family: FamilyID?
    let word = "closing"
    let startsAt: String? = "lookBack"

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Sluiten", en: "Close") }

    func intro(_ desk: Desk) -> [Text] {
        guard let dossier = family.map({ desk.dossier($0) }) else { return [] }
        let unsafe = dossier.unsafeNow(on: desk.today).map { Text(verbatim: "! ") + $0.data.summary(in: dossier) }
        return unsafe + [
            Text(
                nl: "Wanneer kijken jullie terug, en hoe vaak daarna?",
                en: "When do you look back, and how often after that?")
        ]
    }

    func fields(_ desk: Desk) -> [Field] {
        guard let form = family.map(LookBackForm.init(family:)) else { return [] }
        let proposed = form.blank(desk)
        return form.rows(desk).map { Field($0.name, $0.label, $0.kind, initial: $0.read(proposed)) }
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        let open = try AnswerForm.open(family, desk)
        let dossier = family.map { desk.dossier($0) }
        if let missing = Question.allCases.first(where: { dossier?.answer(to: $0, in: open.id) == nil }) {
            let number = missing.rawValue
            throw Refusal(
                Text(
                    nl: "Vraag \(number) heeft nog geen antwoord. Ga terug, en antwoord of laat de vraag open.",
                    en: "Question \(number) has no answer yet. Go back, and answer it or leave it open."))
        }
        var lookBack = LookBack(day: desk.today, discussion: open.id)
        for row in family.map({ LookBackForm(family: $0).rows(desk) }) ?? [] { try row.write(&lookBack, values) }
        let closing = Closing(discussion: open.id, day: desk.today, time: desk.clockTime)
        return desk.save(
            [desk.entry(lookBack), desk.entry(closing)], to: place(family),
            said: Text(nl: "✓ De bespreking is gesloten.", en: "✓ The discussion is closed."))
    }

    func next(_ save: Save, _ desk: inout Desk) -> [Act] {
        guard let family, let closing = save.entries.compactMap({ $0.fact as? Closing }).first else { return [.back] }
        let handOut = HandOut.minutes(of: closing.discussion, family: family, desk)
        return [.become(ClosedScreen(family))] + (handOut.map { [.effect(.handOut($0))] } ?? [])
    }
}
