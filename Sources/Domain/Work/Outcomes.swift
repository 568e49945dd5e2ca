/// What came of the things that were agreed, whatever their kind.
extension Dossier {
    /// The entries that say what came of an agreement, a condition, a goal, help, a request or a moment to scale up, and what
    /// a parent said to a worry, oldest first; none for what comes to nothing.
    public func outcomes(of entry: Entry) -> [EntryID] {
        switch entry.fact {
        case is Agreement: outcomes(of: Reference<Agreement>(entry.id), in: AgreementOutcome.self, \.agreement)
        case is Condition: outcomes(of: Reference<Condition>(entry.id), in: ConditionOutcome.self, \.condition)
        case is Goal: outcomes(of: Reference<Goal>(entry.id), in: GoalResult.self, \.goal)
        case is HelpOffer: reviews(of: Reference<HelpOffer>(entry.id)).reversed().map(\.entry)
        case is InformationRequest:
            outcomes(of: Reference<InformationRequest>(entry.id), in: InformationAnswer.self, \.request)
        case is Involvement: reviews(of: Reference<Involvement>(entry.id)).reversed().map(\.entry)
        case is ScalingUp: outcomes(of: Reference<ScalingUp>(entry.id), in: TriggerMet.self, \.scalingUp)
        case is Signal, is Incident, is Problem: responses(to: entry.id).map(\.entry)
        default: []
        }
    }

    private func outcomes<Thing, Outcome: EventKind>(
        of thing: Reference<Thing>, in kind: Outcome.Type, _ path: (Outcome) -> Reference<Thing>
    ) -> [EntryID] {
        ledger.known(kind).filter { ledger.same(path($0.data), thing) }.map(\.entry)
    }
}
