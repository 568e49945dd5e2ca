/// What the family said to help, as the checks read it. Help that did not come is neither a yes nor a no (report 4.2).
extension Dossier {
    /// What was said to every offer, oldest first.
    var helpAnswers: [Known<HelpResponse>] { ledger.latestFirst(HelpResponse.self).reversed() }

    /// The life domain of the help that was offered, told by the offer or by the problem it is for.
    func domain(of answer: Known<HelpResponse>) -> LifeDomain? {
        guard let offer = ledger[answer.data.offer]?.data else { return nil }
        return offer.domain?.word ?? offer.problem.flatMap { ledger[$0]?.data.domain.word }
    }

    /// The "no" to each offer that was not followed by a "yes" to the same offer, oldest first.
    var standingRefusals: [Known<HelpResponse>] {
        var last: [Reference<HelpOffer>: EntryID] = [:]
        let answers = helpAnswers.filter { $0.data.isYes || $0.data.isNo }
        for answer in answers { last[ledger.identity(answer.data.offer)] = answer.entry }
        return answers.filter { $0.data.isNo && last[ledger.identity($0.data.offer)] == $0.entry }
    }
}

extension HelpResponse {
    var isYes: Bool { response == .accepted }

    /// Said no, did not turn up, or stopped, also when it helped: what came to a good end is finished.
    var isNo: Bool {
        switch response.word {
        case .refused, .noShow, .stopped: true
        case .accepted, .finished, .didNotCome, .pending, nil: false
        }
    }
}
