import Domain

/// What one professional asked an adult about children: two questions, never one (report 2.2).
struct KindCheckForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<KindCheck>?
    var adult: Reference<Member>?
    var by: Professional?
    var subject: String { correcting?.id.value ?? adult?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<KindCheck>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, adult: Reference<Member>? = nil, by: Professional? = nil) {
        self.family = family
        self.adult = adult
        self.by = by
    }

    var title: Text { Text(nl: "Kindcheck", en: "Child check (kindcheck)") }

    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil else { return correctionIntro(desk) }
        return [
            Text(
                nl: "Twee vragen: zijn er kinderen, hier of elders? En zijn zij veilig?",
                en: "Two questions: are there children, here or elsewhere? And are they safe?")
        ]
    }

    func blank(_ desk: Desk) -> KindCheck {
        KindCheck(adult: adult ?? .blank, by: by ?? Proposed.me(desk), day: desk.today)
    }

    func rows(_ desk: Desk) -> [FactField<KindCheck>] {
        [
            .member(
                "adult", Text(nl: "Bij wie?", en: "With whom?"), \.adult, desk.dossier(family).adults, family, desk),
            .optionalWord("children", Text(nl: "Zijn er kinderen?", en: "Any children?"), \.children, desk),
            .optionalWord("pregnancy", Text(nl: "Is er één op komst?", en: "One on the way?"), \.pregnancy, desk),
            .optionalWord("elsewhere", Text(nl: "Kinderen elders?", en: "Any elsewhere?"), \.elsewhere, desk),
            .optionalWord("safe", Text(nl: "Zijn zij veilig?", en: "Are they safe?"), \.safe, desk),
            .optionalText("basis", Text(nl: "Hoe weet u dat?", en: "How do you know?"), \.basis),
            .person("by", Text(nl: "Wie vroeg het?", en: "Who asked?"), \.by, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }
}
