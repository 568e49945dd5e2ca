/// Who watches over each child, whether it is safe now, who says so, and who spoke with it.
extension Dossier {
    /// Those who watch over the child on that day.
    public func watchers(of child: Reference<Member>, on day: Day) -> [Known<Watcher>] {
        ledger.known(Watcher.self).filter { ledger.same($0.data.child, child) && $0.data.holds(on: day) }
    }

    /// Judgements about the child, latest first.
    public func judgements(of child: Reference<Member>) -> [Known<SafetyJudgement>] {
        ledger.latestFirst(SafetyJudgement.self).filter { ledger.same($0.data.child, child) }
    }

    /// Each professional's own latest judgement of the child, latest first: nobody's word replaces another's.
    public func standingJudgements(of child: Reference<Member>) -> [Known<SafetyJudgement>] {
        var standing: [Known<SafetyJudgement>] = []
        for judgement in judgements(of: child)
        where !standing.contains(where: { $0.data.by.isSame(as: judgement.data.by) }) {
            standing.append(judgement)
        }
        return standing
    }

    /// The judgements that say a child is not safe now. One such judgement stands until the same professional judges
    /// otherwise or it is corrected: a colleague's later "yes" does not silence it.
    public func unsafeNow(on day: Day) -> [Known<SafetyJudgement>] {
        minors(on: day).flatMap { standingJudgements(of: $0.id) }.filter { $0.data.answer == .no }
    }

    /// What was arranged at once for a child since the given judgement.
    public func safeguards(for judgement: Known<SafetyJudgement>) -> [Known<Safeguard>] {
        ledger.known(Safeguard.self).filter { safeguard in
            safeguard.data.children.contains { ledger.same($0, judgement.data.child) }
                && safeguard.data.day >= judgement.data.day
        }
    }

    /// Conversations with the child and observations, latest first.
    public func conversations(with child: Reference<Member>) -> [Known<ChildSpoken>] {
        ledger.latestFirst(ChildSpoken.self).filter { ledger.same($0.data.child, child) }
    }

    /// The norm that stands, latest first.
    public var safetyNorms: [Known<SafetyNorm>] {
        ledger.known(SafetyNorm.self).sorted { $0.data.day > $1.data.day }
    }
}
