import Domain

/// A condition under which the help stays voluntary, what follows otherwise, and that the parents were told (report 3.3).
struct ConditionForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Condition>?

    init(family: FamilyID, correcting: Reference<Condition>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Voorwaarde", en: "Condition") }

    func blank(_ desk: Desk) -> Condition {
        Condition(text: "", discussion: desk.dossier(family).openDiscussion?.id)
    }

    func rows(_ desk: Desk) -> [FactField<Condition>] {
        [
            .text("text", Text(nl: "Welke voorwaarde?", en: "Which condition?"), \.text),
            .deadline("before", Text(nl: "Vóór wanneer?", en: "By when?"), \.before, desk),
            .optionalText("consequence", Text(nl: "Wat volgt er anders?", en: "What follows if not?"), \.consequence),
            .optionalPerson("owner", Text(nl: "Wie kijkt dat na?", en: "Who checks it?"), \.owner, family, desk),
            .members("toldTo", Text(nl: "Aan wie verteld?", en: "Who was told?"), \.toldTo, family, desk),
            .optionalPerson("toldBy", Text(nl: "Wie vertelde het?", en: "Who told them?"), \.toldBy, family, desk),
            .optionalDay("toldOn", Text(nl: "Verteld op", en: "Told on"), \.toldOn),
        ]
    }
}
