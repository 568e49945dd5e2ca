import Domain

/// What is done so that the children are safe, agreed and signed; a new plan takes over from the one before it.
struct SafetyPlanForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<SafetyPlan>?

    init(family: FamilyID, correcting: Reference<SafetyPlan>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Veiligheidsplan", en: "Safety plan") }

    func intro(_ desk: Desk) -> [Text] {
        guard correcting == nil else { return correctionIntro(desk) }
        guard let standing = standing(desk) else { return [] }
        let day = standing.data.day.short(from: desk.today)
        return [
            Text(
                nl: "Het plan van \(day.nl) geldt nu. Wat u hier vastlegt voor dezelfde kinderen, volgt het op.",
                en: "The plan of \(day.en) is in force. What you record here for the same children replaces it.")
        ]
    }

    /// It starts from the plan that is in force.
    func blank(_ desk: Desk) -> SafetyPlan {
        guard let standing = standing(desk), !Wall(desk.dossier(family), desk).hides(standing) else {
            return SafetyPlan(text: "", day: desk.today)
        }
        return SafetyPlan(text: standing.data.text, children: standing.data.children, day: desk.today)
    }

    func rows(_ desk: Desk) -> [FactField<SafetyPlan>] {
        [
            .text("text", Text(nl: "Wat spreken we af?", en: "What do we agree?"), \.text),
            .children("children", \.children, family, desk),
            .people("agreedBy", Text(nl: "Met wie afgesproken?", en: "Agreed with whom?"), \.agreedBy, family, desk),
            .members("signedBy", Text(nl: "Wie tekende?", en: "Who signed?"), \.signedBy, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
            .optionalDay("until", Text(nl: "Tot en met", en: "Until"), \.until, .future),
        ]
    }

    /// The plan for the same children stops the day before.
    func also(_ entry: Entry, _ fact: SafetyPlan, _ values: FormValues, _ desk: inout Desk) throws(Refusal) -> [Entry] {
        earlier(fact, desk).filter { $0.data.day < fact.day }.map { plan in
            var data = plan.data
            data.until = fact.day.advanced(by: -1)
            return desk.entry(data, correcting: plan)
        }
    }

    func replaced(by fact: SafetyPlan, _ desk: Desk) -> [EntryID] {
        earlier(fact, desk).filter { $0.data.day == fact.day }.flatMap { [$0.entry] + $0.rivals.map(\.entry) }
    }

    private func standing(_ desk: Desk) -> Known<SafetyPlan>? {
        desk.dossier(family).safetyPlans(on: desk.today).first
    }

    private func earlier(_ fact: SafetyPlan, _ desk: Desk) -> [Known<SafetyPlan>] {
        guard correcting == nil else { return [] }
        let dossier = desk.dossier(family)
        let children = Set(fact.children.map(dossier.ledger.identity))
        return dossier.safetyPlans(on: desk.today).filter {
            Set($0.data.children.map(dossier.ledger.identity)) == children
        }
    }
}
