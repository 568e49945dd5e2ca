import Domain

/// What help achieved, what shows it and how it goes on: said together when looking back (report 4.1 and ch. 5, question 5).
struct HelpReviewedForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<HelpReviewed>?
    var offer: Reference<HelpOffer>?
    var involvement: Reference<Involvement>?
    var subject: String { correcting?.id.value ?? offer?.id.value ?? involvement?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<HelpReviewed>) {
        self.family = family
        self.correcting = correcting
    }

    init(
        family: FamilyID, offer: Reference<HelpOffer>? = nil, involvement: Reference<Involvement>? = nil
    ) {
        self.family = family
        self.offer = offer
        self.involvement = involvement
    }

    var title: Text { Text(nl: "Wat leverde de hulp op?", en: "What did the help achieve?") }

    func intro(_ desk: Desk) -> [Text] { correctionIntro(desk) + inFull(offer, desk) + inFull(involvement, desk) }

    func blank(_ desk: Desk) -> HelpReviewed {
        var fact = HelpReviewed(
            offer: offer, involvement: involvement, result: .helped, judgedBy: [desk.myself].compactMap { $0 },
            day: desk.today, discussion: desk.dossier(family).openDiscussion?.id)
        fact.result = .blank
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<HelpReviewed>] {
        (offer == nil && involvement == nil ? which(desk) : []) + [
            .word("result", Text(nl: "Hielp het?", en: "Did it help?"), \.result, desk),
            .optionalText("evidence", Text(nl: "Waaruit blijkt dat?", en: "What shows it?"), \.evidence),
            .optionalWord("choice", Text(nl: "Hoe verder?", en: "How to go on?"), \.choice, desk),
            .people("judgedBy", Text(nl: "Wie vinden dat?", en: "Who say so?"), \.judgedBy, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }

    private func which(_ desk: Desk) -> [FactField<HelpReviewed>] {
        let ledger = desk.dossier(family).ledger
        return [
            .optionalThing(
                "offer", Text(nl: "Welke hulp?", en: "Which help?"), \.offer, offers(desk), in: ledger, desk),
            .optionalThing(
                "involvement", Text(nl: "Of van wie?", en: "Or whose?"), \.involvement, helpers(desk), in: ledger, desk),
        ]
    }

    private func offers(_ desk: Desk) -> [Option] {
        Options.facts(desk.dossier(family).helpOffers, family, desk) {
            $0.text
        } detail: {
            $0.day.short(from: desk.today)
        }
    }

    private func helpers(_ desk: Desk) -> [Option] {
        Options.facts(desk.dossier(family).involvements.reversed(), family, desk) {
            $0.professional.name.short
        } detail: {
            $0.professional.sector.label
        }
    }

    /// Why there is nothing to look back on yet; nothing when somebody helps or help was offered.
    static func missing(_ family: FamilyID, _ desk: Desk) -> Text? {
        let dossier = desk.dossier(family)
        guard dossier.helpOffers.isEmpty, dossier.involvements.isEmpty else { return nil }
        return Text(
            nl: "Er is nog geen hulp om op terug te kijken. Leg eerst vast wie er helpt.",
            en: "There is no help to look back on yet. First record who helps.")
    }
}
