import Domain

/// What may be expected of a professional, and what he or she expects of the others, said aloud (report 3.2).
struct ExpectationForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Expectation>?
    var professional: Professional?
    var subject: String { correcting?.id.value ?? professional?.person?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<Expectation>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, professional: Professional? = nil) {
        self.family = family
        self.professional = professional
    }

    var title: Text { Text(nl: "Wat verwachten jullie van wie?", en: "Who expects what of whom?") }

    func blank(_ desk: Desk) -> Expectation { Expectation(professional: professional ?? .blank, day: desk.today) }

    func rows(_ desk: Desk) -> [FactField<Expectation>] {
        [
            .person("professional", Text(nl: "Wie?", en: "Who?"), \.professional, family, desk),
            .optionalText("mayExpect", Text(nl: "Te verwachten", en: "Others may expect"), \.mayExpect),
            .optionalText("expects", Text(nl: "Verwacht zelf", en: "Expects of others"), \.expects),
            .yesNo("confirmed", Text(nl: "Ja gezegd?", en: "Did they say yes?"), \.confirmed, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }
}
