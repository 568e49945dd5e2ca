/// How somebody's involvement ended, and whether anybody goes on (report 3.1: *gezin niet loslaten*; 3.2: who stays, who
/// watches).
public struct Ending: Sendable {
    public let involvement: Known<Involvement>
    public let day: PartialDay
    public let reason: Term<EndReason>?
    /// Nobody took over and nothing was agreed, while the goal was not reached.
    public let isLoose: Bool

    init?(_ involvement: Known<Involvement>, in file: CaseFile) {
        guard let until = involvement.data.until else { return nil }
        self.involvement = involvement
        day = until
        reason = involvement.data.endReason
        isLoose =
            reason?.word != .goalReached && !Ending.isTakenOver(involvement.data, until, in: file)
            && !Ending.isAgreed(involvement.data, until, in: file)
    }

    /// Whether another professional is there now for one of the same members: of the same sector, or for one of the same
    /// problems since about then.
    private static func isTakenOver(_ ended: Involvement, _ until: PartialDay, in file: CaseFile) -> Bool {
        let ledger = file.dossier.ledger
        let from = until.earliest.advanced(by: -file.terms.aftercareDays)
        let members = (ended.about + ended.sees)
        let problems = Set(ended.problems.map(ledger.identity))
        return file.dossier.involvements(on: file.today).contains { other in
            guard !other.data.professional.isSame(as: ended.professional) else { return false }
            guard members.isEmpty || members.contains(where: { other.data.concerns($0, in: ledger) }) else {
                return false
            }
            if other.data.professional.sector == ended.professional.sector { return true }
            let beganSince = other.data.since.map { $0.latest >= from } ?? false
            return beganSince && other.data.problems.contains { problems.contains(ledger.identity($0)) }
        }
    }

    /// Whether it was scaled down with names to it, or the one who left promised something at the end.
    private static func isAgreed(_ ended: Involvement, _ until: PartialDay, in file: CaseFile) -> Bool {
        let ledger = file.dossier.ledger
        let from = until.earliest.advanced(by: -file.terms.aftercareDays)
        let members = ended.about + ended.sees
        let scaledDown = ledger.known(ScalingDown.self).contains { down in
            down.data.day >= from
                && (down.data.children.isEmpty || members.isEmpty
                    || down.data.children.contains { child in members.contains { ledger.same($0, child) } })
        }
        guard !scaledDown else { return true }
        return ledger.known(Agreement.self).contains { agreement in
            agreement.provenance.at.day >= from
                && agreement.data.owners.contains { $0.isSame(as: ended.professional) }
        }
    }
}
