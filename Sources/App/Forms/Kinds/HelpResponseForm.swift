import Domain

/// What came of an offer of help: what was said to it and why, in their own words, or why it did not come (report 4.2).
struct HelpResponseForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<HelpResponse>?
    var offer: Reference<HelpOffer>?
    var subject: String { correcting?.id.value ?? offer?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<HelpResponse>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, offer: Reference<HelpOffer>? = nil) {
        self.family = family
        self.offer = offer
    }

    var title: Text { Text(nl: "Wat kwam er van de hulp?", en: "What came of the help?") }

    func intro(_ desk: Desk) -> [Text] { correctionIntro(desk) + inFull(offer, desk) }

    func blank(_ desk: Desk) -> HelpResponse {
        var fact = HelpResponse(offer: offer ?? .blank, response: .accepted, day: PartialDay(desk.today))
        fact.response = .blank
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<HelpResponse>] {
        let dossier = desk.dossier(family)
        let which = FactField<HelpResponse>.thing(
            "offer", Text(nl: "Welke hulp?", en: "Which help?"), \.offer, offers(desk),
            adding: family.map(Addition.helpOffer), in: dossier.ledger)
        return (offer == nil ? [which] : []) + [
            .word("response", Text(nl: "Wat kwam ervan?", en: "What came of it?"), \.response, desk),
            .optionalMember("who", Text(nl: "Wie zei dat?", en: "Who said so?"), \.who, family, desk),
            .optionalText("reason", Text(nl: "In eigen woorden", en: "In their own words"), \.reason),
            .yesNo("partnerPresent", Text(nl: "Partner erbij?", en: "Partner present?"), \.partnerPresent, desk),
            .optionalWord("obstacle", Text(nl: "Waarom (nog) niet?", en: "Why not (yet)?"), \.obstacle, desk),
            .optionalWord("effect", Text(nl: "Hielp het?", en: "Did it help?"), \.effect, desk),
            .partialDay("day", Text(nl: "Wanneer, sinds?", en: "When, or since when?"), \.day),
        ]
    }

    /// Every offer, the latest first: the family may answer more than once.
    private func offers(_ desk: Desk) -> [Option] {
        Options.facts(desk.dossier(family).helpOffers, family, desk) {
            $0.text
        } detail: {
            $0.day.short(from: desk.today)
        }
    }

    /// Why nobody can have answered yet; nothing when there is an offer.
    static func missing(_ family: FamilyID, _ desk: Desk) -> Text? {
        guard desk.dossier(family).helpOffers.isEmpty else { return nil }
        return Text(
            nl: "Er is nog geen hulp waarop iemand ja of nee zei. Leg eerst het aanbod vast.",
            en: "There is no help yet that anybody said yes or no to. First record the offer.")
    }
}
