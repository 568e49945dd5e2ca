import Domain

/// What the family can do itself on one life domain, and where somebody else has taken over (report ch. 5, question 4).
struct OwnStrengthForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<OwnStrength>?

    init(family: FamilyID, correcting: Reference<OwnStrength>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Wat kan het gezin zelf?", en: "What can the family do itself?") }

    func blank(_ desk: Desk) -> OwnStrength {
        var fact = OwnStrength(domain: .safety, direction: .family, by: desk.myself, day: desk.today)
        fact.domain = .blank
        fact.direction = .blank
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<OwnStrength>] {
        [
            .word("domain", Text(nl: "Leefgebied", en: "Life domain"), \.domain, desk),
            .word("direction", Text(nl: "Wie regelt het?", en: "Who manages it?"), \.direction, desk),
            .optionalText("basis", Text(nl: "Waaruit blijkt dat?", en: "What shows it?"), \.basis),
            .whom("members", \.members, family, desk),
            .yesNo(
                "agreedWithFamily", Text(nl: "Met hen afgesproken?", en: "Agreed with them?"), \.agreedWithFamily, desk),
            .optionalPerson("by", Text(nl: "Wie zegt dat?", en: "Who says so?"), \.by, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }
}
