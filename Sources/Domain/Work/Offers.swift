/// Help that was offered and what became of it, and how the family was reached.
extension Dossier {
    /// Help that was offered, latest first.
    public var helpOffers: [Known<HelpOffer>] { ledger.latestFirst(HelpOffer.self) }

    /// What was said to an offer and became of it, oldest first.
    public func responses(to offer: Reference<HelpOffer>) -> [Known<HelpResponse>] {
        ledger.latestFirst(HelpResponse.self).filter { ledger.same($0.data.offer, offer) }.reversed()
    }

    /// Attempts to reach the family, latest first.
    public var contactAttempts: [Known<ContactAttempt>] { ledger.latestFirst(ContactAttempt.self) }

    /// What Veilig Thuis did, latest first.
    public var veiligThuisEvents: [Known<VeiligThuisEvent>] { ledger.latestFirst(VeiligThuisEvent.self) }

    /// Judgements whether a problem can be solved, latest first.
    public func judgements(of problem: Reference<Problem>) -> [Known<ProblemJudgement>] {
        ledger.latestFirst(ProblemJudgement.self).filter { ledger.same($0.data.problem, problem) }
    }

    /// Each professional's own latest judgement of a problem, latest first: nobody's word replaces another's.
    public func standingJudgements(of problem: Reference<Problem>) -> [Known<ProblemJudgement>] {
        var standing: [Known<ProblemJudgement>] = []
        for judgement in judgements(of: problem)
        where !standing.contains(where: { $0.data.by.isSame(as: judgement.data.by) }) {
            standing.append(judgement)
        }
        return standing
    }

    /// What a professional may be expected to do and expects, as last spoken.
    public func expectation(of professional: Professional) -> Known<Expectation>? {
        ledger.known(Expectation.self).filter { $0.data.professional.isSame(as: professional) }.latest()
    }
}
