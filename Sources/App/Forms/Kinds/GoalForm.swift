import Domain

/// A goal: what must change for whom, who sees to it, and whose goal it is.
struct GoalForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<Goal>?
    var members: [Reference<Member>] = []

    init(family: FamilyID, correcting: Reference<Goal>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, members: [Reference<Member>] = []) {
        self.family = family
        self.members = members
    }

    var title: Text { Text(nl: "Doel", en: "Goal") }

    /// Of the plan that stands.
    func blank(_ desk: Desk) -> Goal {
        Goal(plan: desk.dossier(family).plan(on: desk.today)?.id, members: members, text: "")
    }

    func rows(_ desk: Desk) -> [FactField<Goal>] {
        let dossier = desk.dossier(family)
        let ledger = dossier.ledger
        let plans = Options.standing(
            dossier.plans(on: desk.today), with: [known(desk)?.data.plan].compactMap { $0 }, in: ledger)
        let named = [known(desk)?.data.problem].compactMap { $0 }
        return [
            .text("text", Text(nl: "Wat moet er anders?", en: "What must change?"), \.text),
            .whom("members", \.members, family, desk),
            .optionalPerson("owner", Text(nl: "Wie zorgt hiervoor?", en: "Who sees to it?"), \.owner, family, desk),
            .optionalName(
                "ownerName", Text(nl: "Of uit het gezin", en: "Or from the family"), \.ownerName, family, desk),
            .deadline("before", Text(nl: "Vóór wanneer?", en: "By when?"), \.before, desk),
            .optionalWord("askedBy", Text(nl: "Van wie is dit doel?", en: "Whose goal is it?"), \.askedBy, desk),
            .optionalThing(
                "problem", Text(nl: "Bij welk probleem?", en: "For which problem?"), \.problem,
                Options.problems(family, with: named, desk), adding: family.map(Addition.problem), in: ledger, desk),
            .optionalThing(
                "plan", Text(nl: "Van welk plan?", en: "Part of which plan?"), \.plan,
                Options.facts(plans, family, desk) { $0.text }, in: ledger, desk),
        ]
    }
}
