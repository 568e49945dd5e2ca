/// What is shown only on request, in one place: what somebody decided for an entry counts, else what it holds.
extension Ledger {
    /// Whether an entry is shown only on request. One that this version cannot read is, unless somebody decided otherwise.
    public func isConfidential(_ entry: Entry) -> Bool {
        entry.confidential ?? entry.fact.map { $0.isSensitive(in: self) } ?? true
    }

    /// Whether a thing, or what a rival recorded for it, is shown only on request; what cannot be found is. A judgement or
    /// an answer is as confidential as what it is about.
    public func isConfidential<Kind: EventKind>(_ thing: Reference<Kind>) -> Bool {
        let standing = readings(of: thing.id).filter { $0.fact is Kind }
        return standing.isEmpty || standing.contains(where: isConfidential)
    }

    /// Whether a member is a child; somebody who cannot be found is taken for one.
    public func isChild(_ member: Reference<Member>) -> Bool {
        let standing = readings(of: member.id).compactMap { $0.fact as? Member }
        return standing.isEmpty || standing.contains { $0.role == .child }
    }
}
