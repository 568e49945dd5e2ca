import Domain

/// That the family was asked who around them can help, when nobody is named yet: not asked is never the same as nobody.
struct NetworkAskedForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<NetworkAsked>?

    init(family: FamilyID, correcting: Reference<NetworkAsked>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Gevraagd wie kan helpen", en: "Asked who can help") }

    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil else { return correctionIntro(desk) }
        return [
            Text(
                nl: "Noemt het gezin iemand? Leg die dan vast als familie of vriend die helpt.",
                en: "Does the family name somebody? Then record them as family or friend who helps.")
        ]
    }

    func blank(_ desk: Desk) -> NetworkAsked {
        var asked = NetworkAsked(answer: .unknown, by: Proposed.witness(desk), day: desk.today)
        asked.answer = .blank
        return asked
    }

    func rows(_ desk: Desk) -> [FactField<NetworkAsked>] {
        [
            .word("answer", Text(nl: "Wat zei het gezin?", en: "What did they say?"), \.answer, desk),
            .optionalText("text", Text(nl: "Waarom?", en: "Why?"), \.text),
            .optionalPerson("by", Text(nl: "Wie vroeg het?", en: "Who asked?"), \.by, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }
}
