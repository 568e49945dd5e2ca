/// What several checks ask of a file.
extension CaseFile {
    /// What makes agreements about safety necessary: worries that touch it, and judgements other than yes.
    /// - Parameter day: without worries that were seen before it.
    func safetyCause(since day: Day? = nil) -> Evidence {
        let worries = dossier.safetyWorries.filter { worry in day.map { worry.data.seen.latest >= $0 } ?? true }
        let doubts = dossier.minors(on: today).flatMap { dossier.standingJudgements(of: $0.id) }.filter {
            $0.data.answer != .yes
        }
        return Evidence(worries) + Evidence(doubts)
    }

    /// The involvement that ended last, when this professional has been involved and no longer is.
    func endedInvolvement(of person: Professional) -> Known<Involvement>? {
        let all = dossier.involvements.filter { $0.data.professional.isSame(as: person) }
        guard !all.contains(where: { $0.data.until.map { $0.latest >= today } ?? true }) else { return nil }
        return all.max { ($0.day, $0.provenance.place) < ($1.day, $1.provenance.place) }
    }

    /// Whether those round the table weighed anew what to do, at a place in the order of everything or later: a condition,
    /// a moment to scale up, a decision when that moment came, or a step to a measure.
    func isWeighedAnew(since place: Place) -> Bool {
        func isLater<Kind>(_ known: Known<Kind>) -> Bool { known.provenance.place >= place }
        let ledger = dossier.ledger
        return ledger.known(Condition.self).contains(where: isLater)
            || ledger.known(ScalingUp.self).contains(where: isLater)
            || ledger.known(ProtectionStep.self).contains(where: isLater)
            || ledger.known(TriggerMet.self).contains { isLater($0) && !($0.data.decision ?? "").isEmpty }
            || ledger.known(VeiligThuisEvent.self).contains { isLater($0) && $0.data.event == .raadAsked }
    }

    /// Whether a condition with a consequence was set for the help and is still in force, met or not.
    var hasCondition: Bool {
        dossier.conditions.contains { condition in
            !(condition.data.consequence ?? "").isEmpty
                && dossier.outcome(of: condition.id).map { $0.data.outcome != .dropped } ?? true
        }
    }

    /// Whether a discussion was closed since something was recorded: before that a gap is no more than new.
    func isDiscussed(since place: Place) -> Bool {
        dossier.ledger.known(Closing.self).contains { $0.provenance.place >= place }
    }
}
