/// What help achieved, looked back on together; and appraisals with an instrument.
extension Dossier {
    /// What was found about help that was offered, latest first.
    public func reviews(of offer: Reference<HelpOffer>) -> [Known<HelpReviewed>] {
        ledger.latestFirst(HelpReviewed.self).filter { review in
            review.data.offer.map { ledger.same($0, offer) } ?? false
        }
    }

    /// What was found about a professional’s involvement, latest first.
    public func reviews(of involvement: Reference<Involvement>) -> [Known<HelpReviewed>] {
        ledger.latestFirst(HelpReviewed.self).filter { review in
            review.data.involvement.map { ledger.same($0, involvement) } ?? false
        }
    }

    /// Appraisals that are about a member or about the whole family, latest first.
    public func appraisals(of member: Reference<Member>) -> [Known<Appraisal>] {
        ledger.latestFirst(Appraisal.self).filter { appraisal in
            appraisal.data.about.isEmpty || appraisal.data.about.contains { ledger.same($0, member) }
        }
    }

    /// When those round the table looked at the timeline, latest first.
    public var timelineLooks: [Known<TimelineLooked>] { ledger.latestFirst(TimelineLooked.self) }
}
