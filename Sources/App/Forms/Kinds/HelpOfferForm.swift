import Domain

/// Help that was offered to the family, by whom and for what.
struct HelpOfferForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<HelpOffer>?
    var typed = ""

    init(family: FamilyID, correcting: Reference<HelpOffer>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, typed: String = "") {
        self.family = family
        self.typed = typed
    }

    var title: Text { Text(nl: "Hulp aangeboden", en: "Help offered") }

    func blank(_ desk: Desk) -> HelpOffer { HelpOffer(text: typed, by: desk.myself, day: PartialDay(desk.today)) }

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
            .optionalPerson("by", Text(nl: "Wie bood dit aan?", en: "Who offered it?"), \.by, family, desk),
            byName,
            .partialDay("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }

    /// A name that is typed takes the place of the person above it.
    private var byName: FactField<HelpOffer> {
        FactField(
            "byName", Text(nl: "Of iemand anders:", en: "Or someone else:"), .line, read: { $0.byName ?? "" },
            write: { offer, values in
                let name = values.optionalText("byName")
                if name != nil, name != offer.byName { offer.by = nil }
                offer.byName = name
            })
    }
}

extension Addition {
    static func helpOffer(_ family: FamilyID) -> Addition {
        Addition(HelpOffer.word, Text(nl: "nieuw aanbod:", en: "new offer:")) {
            HelpOfferForm(family: family, typed: $0)
        }
    }
}
