/// Whether an involvement runs, is to come or ended: only the first is help that is there.
public enum InvolvementStanding: Int, Hashable, Sendable {
    case now, later, ended
}

extension Involvement {
    public func standing(on day: Day) -> InvolvementStanding {
        if let until, until.latest < day { return .ended }
        return holds(on: day) ? .now : .later
    }

    /// Whether it is for this member: named as the one it is for or as one who is seen, or for nobody in particular.
    func concerns(_ member: Reference<Member>, in ledger: Ledger) -> Bool {
        let named = about + sees
        return named.isEmpty || named.contains { ledger.same($0, member) }
    }
}
