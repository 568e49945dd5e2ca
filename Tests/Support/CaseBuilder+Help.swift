import Domain

extension CaseBuilder {
    /// Help that was offered and what somebody said to it on a day.
    @discardableResult
    public mutating func answer(
        _ response: HelpWord, _ day: String, to domain: LifeDomain = .parenting, by who: Reference<Member>? = nil,
        partner: Bool? = nil, obstacle: HelpObstacle? = nil
    ) -> Reference<HelpResponse> {
        let offer = add(HelpOffer(text: "hulp", domain: domain, day: .on("2026-01-05")))
        return add(
            HelpResponse(
                offer: offer, response: response, who: who, partnerPresent: partner, obstacle: obstacle, day: .on(day)))
    }

    /// A discussion that was held and closed on one day, with nothing said in it.
    @discardableResult
    public mutating func closedDiscussion(_ day: String) -> Reference<Discussion> {
        let talk = add(Discussion(day: .on(day)), on: day)
        add(Closing(discussion: talk, day: .on(day)), on: day)
        return talk
    }
}
