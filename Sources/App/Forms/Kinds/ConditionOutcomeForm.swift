import Domain

/// Whether a condition was met; when it was not, what was agreed to follow stands on the screen again.
struct ConditionOutcomeForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<ConditionOutcome>?
    var condition: Reference<Condition>?
    var subject: String { correcting?.id.value ?? condition?.id.value ?? "" }

    init(family: FamilyID, correcting: Reference<ConditionOutcome>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID, condition: Reference<Condition>? = nil) {
        self.family = family
        self.condition = condition
    }

    var title: Text { Text(nl: "Is de voorwaarde gehaald?", en: "Was the condition met?") }

    func intro(_ desk: Desk) -> [Text] { correctionIntro(desk) + inFull(condition, desk) }

    func blank(_ desk: Desk) -> ConditionOutcome {
        var fact = ConditionOutcome(
            condition: condition ?? .blank, outcome: .met, day: desk.today, by: desk.myself)
        fact.outcome = .blank
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<ConditionOutcome>] {
        let which = FactField<ConditionOutcome>.thing(
            "condition", Text(nl: "Welke voorwaarde?", en: "Which condition?"), \.condition, conditions(desk),
            in: desk.dossier(family).ledger)
        return (condition == nil ? [which] : []) + [
            .word("outcome", Text(nl: "Gehaald?", en: "Condition met?"), \.outcome, desk),
            .optionalText("note", Text(nl: "Waaruit blijkt dat?", en: "What shows it?"), \.note),
            .optionalPerson("by", Text(nl: "Wie keek dat na?", en: "Who checked it?"), \.by, family, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
        ]
    }

    func said(_ fact: ConditionOutcome, _ desk: Desk) -> Text {
        let dossier = desk.dossier(family)
        guard fact.outcome == .notMet, let condition = dossier.ledger[fact.condition],
            let follows = Wall(dossier, desk).words(condition, { $0.consequence })
        else { return Text(nl: "✓ Bewaard.", en: "✓ Saved.") }
        return Text(nl: "✓ Bewaard. Afgesproken is nu: ", en: "✓ Saved. Agreed to follow now: ") + follows
    }

    /// Those that must still be met first; the others can be checked again.
    private func conditions(_ desk: Desk) -> [Option] {
        let dossier = desk.dossier(family)
        let open = dossier.openConditions
        let settled = dossier.conditions.filter { condition in !open.contains { $0.id == condition.id } }
        return Options.facts(open + settled, family, desk) {
            $0.text
        } detail: { condition in
            condition.before?.short(from: desk.today) ?? Text(verbatim: "")
        }
    }

    /// Why there is nothing to check yet; nothing when there is a condition.
    static func missing(_ family: FamilyID, _ desk: Desk) -> Text? {
        guard desk.dossier(family).conditions.isEmpty else { return nil }
        return Text(
            nl: "Er is nog geen voorwaarde om na te kijken. Leg eerst een voorwaarde vast.",
            en: "There is no condition to check yet. First record a condition.")
    }
}
