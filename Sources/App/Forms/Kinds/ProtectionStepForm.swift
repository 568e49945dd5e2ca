import Domain

/// A step at the Raad or the court, what came of it, and the condition that a "no" rested on (report 3.1).
struct ProtectionStepForm: FactForm {
    let family: FamilyID?
    var correcting: Reference<ProtectionStep>?

    init(family: FamilyID, correcting: Reference<ProtectionStep>) {
        self.family = family
        self.correcting = correcting
    }

    init(family: FamilyID) {
        self.family = family
    }

    var title: Text { Text(nl: "Stap bij Raad of rechter", en: "Step at the Raad or the court") }

    func blank(_ desk: Desk) -> ProtectionStep {
        var fact = ProtectionStep(step: .raadAsked, day: .blank)
        fact.step = .blank
        return fact
    }

    func rows(_ desk: Desk) -> [FactField<ProtectionStep>] {
        var outcome = FactField<ProtectionStep>.optionalWord(
            "outcome", Text(nl: "Wat kwam ervan?", en: "What came of it?"), \.outcome, desk)
        outcome.show = { $0.outcomeLabel ?? Text(verbatim: "") }
        return [
            .word("step", Text(nl: "Welke stap?", en: "Which step?"), \.step, desk),
            .day("day", Text(nl: "Wanneer?", en: "When?"), \.day),
            .children("children", \.children, family, desk), outcome,
            .optionalText("reason", Text(nl: "Waarom?", en: "Why?"), \.reason),
            .optionalText("condition", Text(nl: "Met als voorwaarde", en: "On condition that"), \.condition),
            .optionalPerson("by", Text(nl: "Wie deed dit?", en: "Who did this?"), \.by, family, desk),
        ]
    }
}
