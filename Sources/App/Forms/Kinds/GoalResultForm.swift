import Domain

/// Whether a goal was reached, and what shows it: looking back is done together and with evidence (report 4.1).
struct GoalResultForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<GoalResult>?
    var goal: Reference<Goal>?
    var subject: String { correcting?.id.value ?? goal?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<GoalResult>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, goal: Reference<Goal>? = nil) {
        self.family = family
        self.goal = goal
    }

    var title: Text { Text(nl: "Is het doel gehaald?", en: "Was the goal reached?") }

    func intro(_ desk: Desk) -> [Text] { correctionIntro(desk) + inFull(goal, desk) }

    func blank(_ desk: Desk) -> GoalResult {
        var fact = GoalResult(
            goal: goal ?? .blank, result: .reached, judgedBy: [desk.myself].compactMap { $0 }, day: desk.today)
        fact.result = .blank
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<GoalResult>] {
        let which = FactField<GoalResult>.thing(
            "goal", Text(nl: "Welk doel?", en: "Which goal?"), \.goal, goals(desk), in: desk.dossier(family).ledger)
        return (goal == nil ? [which] : []) + [
            .word("result", Text(nl: "Gehaald?", en: "Reached?"), \.result, desk),
            .optionalText("evidence", Text(nl: "Waaruit blijkt dat?", en: "What shows it?"), \.evidence),
            .people("judgedBy", Text(nl: "Wie vindt dat?", en: "Who says so?"), \.judgedBy, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }

    /// Goals with something left to do first; the others can be looked at again.
    private func goals(_ desk: Desk) -> [Option] {
        let dossier = desk.dossier(family)
        let goals = dossier.ledger.known(Goal.self)
        let open = goals.filter { dossier.isOpen($0.id) }
        let others = goals.filter { goal in !open.contains { $0.id == goal.id } }
        return Options.facts(open + others, family, desk) {
            $0.text
        } detail: {
            Text(verbatim: $0.ownerLabel)
        }
    }

    /// Why there is nothing to look back on yet; nothing when there is a goal.
    static func missing(_ family: FamilyID, _ desk: Desk) -> Text? {
        guard desk.dossier(family).ledger.known(Goal.self).isEmpty else { return nil }
        return Text(
            nl: "Er is nog geen doel om op terug te kijken. Leg eerst een doel vast.",
            en: "There is no goal to look back on yet. First record a goal.")
    }
}
