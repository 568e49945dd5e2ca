/// Who is involved, which problems there are, and what was agreed.
extension Dossier {
    public var involvements: [Known<Involvement>] { ledger.known(Involvement.self) }

    public func involvements(on day: Day) -> [Known<Involvement>] {
        involvements.filter { $0.data.holds(on: day) }
    }

    public func problems(on day: Day) -> [Known<Problem>] {
        ledger.known(Problem.self).filter { $0.data.holds(on: day) }
    }

    public func problems(of member: Reference<Member>, on day: Day) -> [Known<Problem>] {
        problems(on: day).filter { problem in problem.data.members.contains { ledger.same($0, member) } }
    }

    /// Agreements that no outcome was recorded for, by date, undated ones last.
    public var openAgreements: [Known<Agreement>] {
        let settled = Set(ledger.known(AgreementOutcome.self).map { ledger.identity($0.data.agreement) })
        return ledger.known(Agreement.self).filter { !settled.contains($0.id) }.sorted {
            let far = Day(number: 10_000_000)
            return ($0.data.before ?? far, $0.provenance.place) < ($1.data.before ?? far, $1.provenance.place)
        }
    }

    /// What an agreement came to, if anybody said so yet.
    public func outcome(of agreement: Reference<Agreement>) -> Known<AgreementOutcome>? {
        ledger.known(AgreementOutcome.self).last { ledger.same($0.data.agreement, agreement) }
    }

    /// Those who have the regie on that day, in one role.
    public func regisseurs(on day: Day, role: RegieRole = .casus) -> [Known<RegisseurAppointment>] {
        ledger.known(RegisseurAppointment.self).filter { $0.data.role == role && $0.data.holds(on: day) }
    }
}
