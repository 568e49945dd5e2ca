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

    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil, !desk.dossier(family).plans(on: desk.today).isEmpty else {
            return correctionIntro(desk)
        }
        return [
            Text(
                nl: "Er loopt al een plan. Dat eindigt als u een nieuw plan vastlegt.",
                en: "A plan is under way. It ends when you record a new one.")
        ]
    }

    func blank(_ desk: Desk) -> Plan { Plan(text: "", day: desk.today) }

    func rows(_ desk: Desk) -> [FactField<Plan>] {
        [
            .text("text", Text(nl: "Wat is het plan?", en: "What is the plan?"), \.text),
            .people("agreedBy", Text(nl: "Wie is het eens?", en: "Who agreed?"), \.agreedBy, family, desk),
            .members("signedBy", Text(nl: "En uit het gezin?", en: "And from the family?"), \.signedBy, family, desk),
            .day("day", Text(nl: "Afgesproken op", en: "Agreed on"), \.day),
            .optionalDay("until", Text(nl: "Loopt tot", en: "Runs until"), \.until, .future),
        ]
    }

    /// One plan at a time: what stood before ends the day before.
    func also(_ entry: Entry, _ fact: Plan, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        guard correcting == nil, fact.holds(on: desk.today) else { return [] }
        return desk.dossier(family).plans(on: desk.today).filter { $0.data.day < fact.day }.map { earlier in
            var data = earlier.data
            data.until = fact.day.advanced(by: -1)
            return desk.entry(data, correcting: earlier)
        }
    }
}
