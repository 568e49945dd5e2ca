import Domain

/// What an agreement came to. Opened at one agreement it asks only that; else it begins with which.
struct OutcomeForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<AgreementOutcome>?
    var agreement: Reference<Agreement>?
    var subject: String { correcting?.id.value ?? agreement?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<AgreementOutcome>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, agreement: Reference<Agreement>? = nil) {
        self.family = family
        self.agreement = agreement
    }

    var title: Text { Text(nl: "Wat kwam ervan?", en: "What came of it?") }

    func intro(_ desk: Desk) -> [Text] { correctionIntro(desk) + inFull(agreement, desk) }

    func blank(_ desk: Desk) -> AgreementOutcome {
        var fact = AgreementOutcome(agreement: agreement ?? .blank, outcome: .done, day: desk.today)
        fact.outcome = .blank
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<AgreementOutcome>] {
        let which = FactField<AgreementOutcome>.thing(
            "agreement", Text(nl: "Welke afspraak?", en: "Which agreement?"), \.agreement, agreements(desk),
            in: desk.dossier(family).ledger)
        return (agreement == nil ? [which] : []) + [
            .word("outcome", Text(nl: "Gedaan?", en: "Done?"), \.outcome, desk),
            .optionalText("note", Text(nl: "Wat leverde het op?", en: "What was the result?"), \.note),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }

    /// Agreements that nobody said the outcome of, and the one that this is about.
    private func agreements(_ desk: Desk) -> [Option] {
        let dossier = desk.dossier(family)
        let named = [known(desk)?.data.agreement].compactMap { $0 }
        let agreements = Options.standing(dossier.openAgreements, with: named, in: dossier.ledger)
        return Options.facts(agreements, family, desk) { "\($0.ownersLabel): \($0.text)" }
    }

    /// Why there is no outcome to record yet; nothing when there is an agreement without one.
    static func missing(_ family: FamilyID, _ desk: Desk) -> Text? {
        guard desk.dossier(family).openAgreements.isEmpty else { return nil }
        return Text(
            nl: "Er is nog geen afspraak om op terug te kijken. Leg eerst een afspraak vast.",
            en: "There is no agreement yet whose outcome you can record.")
    }
}
