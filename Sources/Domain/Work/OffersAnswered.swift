/// What was last said to each offer of help, looked up once for a whole check.
struct OffersAnswered {
    let offers: [Known<HelpOffer>]
    private var standing: [Reference<HelpOffer>: Known<HelpResponse>] = [:]

    init(_ dossier: Dossier) {
        let ledger = dossier.ledger
        offers = ledger.latestFirst(HelpOffer.self)
        for response in ledger.latestFirst(HelpResponse.self) {
            let offer = ledger.identity(response.data.offer)
            if standing[offer] == nil { standing[offer] = response }
        }
    }

    subscript(offer: Reference<HelpOffer>) -> Known<HelpResponse>? { standing[offer] }

    /// Whether the family said no, and that still stands, to help with a problem or on its life domain. Help that did not
    /// come is no refusal.
    func isRefused(_ problem: Known<Problem>, in ledger: Ledger) -> Bool { isLast(.refused, problem, in: ledger) }

    /// Whether help with a problem or on its life domain was asked for and has not begun: that is waiting, and no refusal.
    func isWaitedFor(_ problem: Known<Problem>, in ledger: Ledger) -> Bool { isLast(.pending, problem, in: ledger) }

    private func isLast(_ word: HelpWord, _ problem: Known<Problem>, in ledger: Ledger) -> Bool {
        offers.contains { offer in
            guard standing[offer.id]?.data.response.word == word else { return false }
            guard let named = offer.data.problem else { return offer.data.domain == problem.data.domain }
            return ledger.same(named, problem.id)
        }
    }
}
