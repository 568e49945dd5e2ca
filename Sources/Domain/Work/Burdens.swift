/// What parents can bear and what rests on them, as it was weighed.
extension Dossier {
    /// Weighings of one parent, latest first.
    public func burdens(of parent: Reference<Member>) -> [Known<Burden>] {
        ledger.latestFirst(Burden.self).filter { ledger.same($0.data.parent, parent) }
    }

    /// Whether somebody weighed for this parent since all these problems were recorded, together with the other side.
    func isWeighedJointly(_ parent: Reference<Member>, since problems: [Known<Problem>]) -> Bool {
        guard let last = problems.map({ $0.day(firstRecorded: ledger) }).max() else { return false }
        return burdens(of: parent).contains { $0.data.isJoint && $0.data.day >= last }
    }

    /// The problems of a day by the caretaker they are of, in order of the caretakers; only for a family with children.
    func problemsOfCaretakers(on day: Day) -> [(parent: Known<Member>, problems: [Known<Problem>])] {
        guard !minors(on: day).isEmpty else { return [] }
        let problems = problems(on: day)
        return caretakers.compactMap { parent in
            let own = problems.filter { $0.data.members.contains { ledger.same($0, parent.id) } }
            return own.isEmpty ? nil : (parent, own)
        }
    }
}

extension Known where Kind == Problem {
    /// The day on which it first stood in the file: a later correction makes it no newer.
    func day(firstRecorded ledger: Ledger) -> Day {
        ledger.history(of: id).first?.provenance.at.day ?? provenance.at.day
    }
}
