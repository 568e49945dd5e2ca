/// Who decides about the children, and under which legal frame the help is given.
extension Dossier {
    /// Who has custody of a child on a day, the latest recorded first; nothing for who has come of age. More than one means
    /// that sources say different things.
    public func custody(of child: Reference<Member>, on day: Day) -> [Known<Custody>] {
        guard isUnderage(child, on: day) else { return [] }
        return ledger.known(Custody.self).filter { ledger.same($0.data.child, child) && $0.data.holds(on: day) }
            .sorted { $0.provenance.place > $1.provenance.place }
    }

    /// The protection measures in force on a day, latest first. A measure ends when the child comes of age.
    public func measures(on day: Day) -> [Known<ProtectionMeasure>] {
        ledger.latestFirst(ProtectionMeasure.self).filter {
            $0.data.holds(on: day) && isUnderage($0.data.child, on: day)
        }
    }

    public func measures(of child: Reference<Member>, on day: Day) -> [Known<ProtectionMeasure>] {
        measures(on: day).filter { ledger.same($0.data.child, child) }
    }

    /// The steps to a measure, latest first.
    public var protectionSteps: [Known<ProtectionStep>] { ledger.latestFirst(ProtectionStep.self) }

    /// Compulsory as long as a measure holds for any child; else what was recorded last; nothing when nobody said.
    public func legalFrame(on day: Day) -> Term<FrameWord>? {
        guard measures(on: day).isEmpty else { return .known(.compulsory) }
        return recordedFrame(on: day)?.data.frame
    }

    /// What was recorded last about the frame, whatever measures hold: its explanation stays worth reading.
    public func recordedFrame(on day: Day) -> Known<LegalFrame>? {
        ledger.known(LegalFrame.self).filter { $0.data.since.map { $0.earliest <= day } ?? true }.latest()
    }

    /// Conditions of *drang* that must still be met: those that were not met yet stay, so that what follows is decided. By
    /// the day they must be met, undated ones last.
    public var openConditions: [Known<Condition>] {
        ledger.known(Condition.self).filter { condition in
            guard let outcome = outcome(of: condition.id)?.data.outcome else { return true }
            return outcome == .notMet
        }.byDueDay(\.before)
    }

    /// All conditions, those that are settled too, in order of recording.
    public var conditions: [Known<Condition>] { ledger.known(Condition.self) }

    /// What a condition came to when it was last checked.
    public func outcome(of condition: Reference<Condition>) -> Known<ConditionOutcome>? {
        ledger.known(ConditionOutcome.self).filter { ledger.same($0.data.condition, condition) }.latest()
    }

    /// Whether somebody in the file may still be under eighteen; a young mother may be under custody herself.
    private func isUnderage(_ member: Reference<Member>, on day: Day) -> Bool {
        guard let known = ledger[member] else { return false }
        return known.data.birth.map { $0.latest.adding(months: 18 * 12) > day } ?? true
    }
}
