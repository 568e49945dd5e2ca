import Domain

/// An order that keeps somebody away, for whom, and until when.
struct SafetyOrderForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<SafetyOrder>?

    init(family: FamilyID, correcting: Reference<SafetyOrder>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Huisverbod of contactverbod", en: "House ban or contact ban") }

    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil else { return correctionIntro(desk) }
        return [
            Text(
                nl: "Een huisverbod duurt tien dagen; de burgemeester kan het verlengen tot vier weken.",
                en: "A house ban lasts ten days; the mayor can extend it to four weeks.")
        ]
    }

    func blank(_ desk: Desk) -> SafetyOrder {
        var order = SafetyOrder(order: .houseBan, against: .blank, since: desk.today)
        order.order = .blank
        return order
    }

    func rows(_ desk: Desk) -> [FactField<SafetyOrder>] {
        [
            .word("order", Text(nl: "Wat is opgelegd?", en: "What was imposed?"), \.order, desk),
            .member(
                "against", Text(nl: "Wie moet wegblijven?", en: "Who must stay away?"), \.against,
                desk.dossier(family).members, family, desk),
            .members("protects", Text(nl: "Bij wie wegblijven?", en: "Away from whom?"), \.protects, family, desk),
            .day("since", Text(nl: "Vanaf", en: "From"), \.since),
            .optionalDay("until", Text(nl: "Tot en met", en: "Until"), \.until, .future),
            .optionalLine("by", Text(nl: "Wie legde het op?", en: "Who imposed it?"), \.by),
            .optionalText("note", Text(nl: "Bijzonderheden", en: "Details"), \.note),
        ]
    }
}
