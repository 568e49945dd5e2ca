import Domain
import Terminal

/// Which form says what came of something that was agreed; nothing for what comes to nothing.
enum OutcomeForms {
    static func form(for entry: EntryID, _ family: FamilyID, _ desk: Desk) -> (any Form)? {
        let ledger = desk.dossier(family).ledger
        guard let standing = ledger.entry(entry).flatMap({ ledger.standing($0.entry) }) else { return nil }
        let thing = ledger.thread(of: standing.id).first ?? standing.id
        return switch standing.fact {
        case is Agreement: OutcomeForm(family: family, agreement: Reference(thing))
        case is Condition: ConditionOutcomeForm(family: family, condition: Reference(thing))
        case is Goal: GoalResultForm(family: family, goal: Reference(thing))
        case is HelpOffer: HelpReviewedForm(family: family, offer: Reference(thing))
        case is InformationRequest: InformationAnswerForm(family: family, request: Reference(thing))
        case is Involvement: HelpReviewedForm(family: family, involvement: Reference(thing))
        case is ScalingUp: TriggerMetForm(family: family, scalingUp: Reference(thing))
        default: nil
        }
    }

    static func command(_ isPossible: Bool) -> Command {
        let none = Text(
            nl: "Ga eerst naar een afspraak, een voorwaarde, een doel of een moment om op te schalen.",
            en: "First go to an agreement, a condition, a goal or a moment to scale up.")
        return Command(
            .outcome, .character("k"), Text(nl: "uitkomst", en: "outcome"),
            help: Text(
                nl: "Wat kwam ervan? Leg vast wat er kwam van de afspraak of het doel bij >.",
                en: "What came of it? Record what came of the agreement or the goal at >."),
            disabled: isPossible ? nil : none)
    }
}
