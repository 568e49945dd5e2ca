import Domain

/// One thing that is shared with somebody, on which ground and with whose yes: never one consent for everything.
struct SharingForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Sharing>?

    init(family: FamilyID, correcting: Reference<Sharing>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Informatie delen", en: "Share information") }

    func intro(_ desk: Desk) -> [Text] {
        correctionIntro(desk) + [
            Text(
                nl: "Eén ding tegelijk: wie ja zei tegen het één, zei dat niet tegen alles.",
                en: "One thing at a time: who said yes to one thing did not say yes to all.")
        ]
    }

    func blank(_ desk: Desk) -> Sharing { Sharing(text: "", by: desk.myself, day: desk.today) }

    func rows(_ desk: Desk) -> [FactField<Sharing>] {
        [
            .text("text", Text(nl: "Wat is gedeeld?", en: "What was shared?"), \.text),
            .optionalPerson("with", Text(nl: "Met wie?", en: "With whom?"), \.with, family, desk),
            .someoneElse("withName", \.withName, for: \.with),
            .whom("about", \.about, family, desk),
            .optionalWord("ground", Text(nl: "Op welke grond?", en: "On what ground?"), \.ground, desk),
            .members("consentOf", Text(nl: "Wie zei ja?", en: "Who said yes?"), \.consentOf, family, desk),
            .optionalDay("toldOn", Text(nl: "Verteld aan gezin", en: "Family told on"), \.toldOn),
            .optionalPerson("by", Text(nl: "Wie deelde het?", en: "Who shared it?"), \.by, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }
}
