/// What was agreed about scaling up and down.
extension Dossier {
    /// What was agreed about scaling up, latest first.
    public var scalingsUp: [Known<ScalingUp>] { ledger.latestFirst(ScalingUp.self) }

    /// When the moment to scale up came, latest first.
    public func triggersMet(of scalingUp: Reference<ScalingUp>) -> [Known<TriggerMet>] {
        ledger.latestFirst(TriggerMet.self).filter { ledger.same($0.data.scalingUp, scalingUp) }
    }

    /// Moments to scale up on which nobody decided yet, oldest first.
    public var undecidedTriggers: [Known<TriggerMet>] {
        ledger.latestFirst(TriggerMet.self).filter { ($0.data.decision ?? "").isEmpty }.reversed()
    }

    /// What was agreed about scaling down, latest first.
    public var scalingsDown: [Known<ScalingDown>] { ledger.latestFirst(ScalingDown.self) }
}
