/// Help that was offered or asked for, on the line (report 3.1 and 4.3).
public enum HelpOfferEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        dossier.ledger.known(HelpOffer.self).map { offer in
            TimelineEvent(
                offer, at: offer.data.day, .help, members: dossier.identities(offer.data.members),
                observer: offer.data.by.map { .sector($0.sector) },
                topic: offer.data.domain.map(TimelineTag.about),
                from: Self.self)
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        guard let offer = event.fact(HelpOffer.self, in: dossier) else { return .none(event) }
        return TimelineWords(
            who: offer.offeredBy ?? event.sign.label,
            what: offer.lead + Text(verbatim: offer.text)
        )
    }
}

extension HelpOffer {
    /// Who offered it, where anybody wrote that down.
    var offeredBy: Text? { by?.introduction ?? byName.map(Text.init(verbatim:)) }

    /// Whose step it was.
    fileprivate var lead: Text {
        isAskedByFamily == true
            ? Text(nl: "het gezin vroeg om: ", en: "the family asked for: ") : Text(nl: "biedt aan: ", en: "offers: ")
    }
}
