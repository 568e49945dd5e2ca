import Domain

/// Help that was offered to the family or that it asked for, from whom and for what.
struct HelpOfferForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<HelpOffer>?
    var typed = ""
    var subject: String { correcting?.id.value ?? typed }

    init(family: FamilyID, correcting: Reference<HelpOffer>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, typed: String = "") {
        self.family = family
        self.typed = typed
    }

    var title: Text { Text(nl: "Hulp aangeboden of gevraagd", en: "Help offered or asked for") }

    func blank(_ desk: Desk) -> HelpOffer { HelpOffer(text: typed, day: PartialDay(desk.today)) }

    func rows(_ desk: Desk) -> [FactField<HelpOffer>] {
        let named = [known(desk)?.data.problem].compactMap { $0 }
        return [
            .text("text", Text(nl: "Welke hulp?", en: "Which help?"), \.text),
            .whom("members", \.members, family, desk),
            .optionalWord("domain", Text(nl: "Leefgebied", en: "Life domain"), \.domain, desk),
            .optionalThing(
                "problem", Text(nl: "Bij welk probleem?", en: "For which problem?"), \.problem,
                Options.problems(family, with: named, desk), adding: family.map(Addition.problem),
                in: desk.dossier(family).ledger, desk),
            .optionalPerson("by", Text(nl: "Van wie is de hulp?", en: "Whose help is it?"), \.by, family, desk),
            .someoneElse("byName", \.byName, for: \.by),
            .yesNo(
                "isAskedByFamily", Text(nl: "Vroeg het gezin dit?", en: "Did the family ask?"), \.isAskedByFamily, desk),
            .partialDay("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }
}

extension Addition {
    static func helpOffer(_ family: FamilyID) -> Addition {
        Addition(HelpOffer.word, Text(nl: "nieuw aanbod:", en: "new offer:")) {
            HelpOfferForm(family: family, typed: $0)
        }
    }
}
