/// What help achieved when it was looked back on, on the line: help that was reviewed is not help that just ran on (report
/// 4.1 and 4.2).
public enum HelpReviewedEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        dossier.ledger.known(HelpReviewed.self).map { review in
            let offer = review.data.offer.flatMap { dossier.ledger[$0]?.data }
            let help = review.data.involvement.flatMap { dossier.ledger[$0]?.data }
            let who = offer?.by ?? help?.professional
            return TimelineEvent(
                review, at: PartialDay(review.data.day), .help,
                members: dossier.identities(offer?.members ?? help?.about ?? []),
                observer: who.map { .sector($0.sector) }, topic: offer?.domain.map(TimelineTag.about), from: Self.self)
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        guard let review = event.fact(HelpReviewed.self, in: dossier) else { return .none(event) }
        let offer = review.offer.flatMap { dossier.ledger[$0]?.data }
        let help = review.involvement.flatMap { dossier.ledger[$0]?.data.professional.introduction }
        return TimelineWords(
            who: offer?.offeredBy ?? help ?? event.sign.label, what: review.summary(in: dossier))
    }
}
