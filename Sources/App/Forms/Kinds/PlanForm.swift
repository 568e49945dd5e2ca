import Domain

/// The one plan for the whole family (report ch. 5, question 4).
struct PlanForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Plan>?

    init(family: FamilyID, correcting: Reference<Plan>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Eén plan", en: "One plan") }

    func blank(_ desk: Desk) -> Plan { Plan(text: "", day: desk.today) }

    func rows(_ desk: Desk) -> [FactField<Plan>] {
        [
            .text("text", Text(nl: "Wat is het plan?", en: "What is the plan?"), \.text),
            .people("agreedBy", Text(nl: "Wie zijn akkoord?", en: "Who agreed?"), \.agreedBy, desk),
            .members("signedBy", Text(nl: "En uit het gezin?", en: "And in the family?"), \.signedBy, family, desk),
            .day("day", Text(nl: "Afgesproken op", en: "Agreed on"), \.day),
            .optionalDay("until", Text(nl: "Loopt tot", en: "Runs until"), \.until, .future),
        ]
    }
}
