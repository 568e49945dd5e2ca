import Domain

/// What an agreement came to.
struct OutcomeForm: Form {
    let family: FamilyID?
    let agreement: Reference<Agreement>
    let word = "outcome"
    var subject: String { agreement.id.value }

    var title: Text { Text(nl: "Wat kwam ervan?", en: "What came of it?") }

    func intro(_ desk: Desk) -> [Text] {
        guard let dossier = family.map({ desk.dossier($0) }), let agreement = dossier.ledger[agreement] else {
            return []
        }
        return [agreement.data.summary(in: dossier)]
    }

    func fields(_ desk: Desk) -> [Field] {
        [
            Field("outcome", Text(nl: "Gedaan?", en: "Done?"), .one(Options.words(OutcomeWord.self, desk))),
            Field("note", Text(nl: "Wat leverde het op?", en: "What did it bring?"), .text),
        ]
    }

    func save(_ values: FormValues, _ desk: inout Desk) throws(Refusal) -> Save {
        guard let outcome: OutcomeWord = values.word("outcome") else {
            throw Refusal(Text(nl: "Kies wat ervan kwam.", en: "Choose what came of it."), field: "outcome")
        }
        let fact = AgreementOutcome(
            agreement: agreement, outcome: outcome, day: desk.today, note: values.optionalText("note"))
        return desk.save([desk.entry(fact)], to: place(family), said: Text(nl: "✓ Bewaard.", en: "✓ Saved."))
    }
}
