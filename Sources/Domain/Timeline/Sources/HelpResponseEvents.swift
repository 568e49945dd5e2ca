/// What the family said to help and what became of it, on the line. Help that did not come has a sign of its own, for it is
/// never the family's no (report 4.2).
public enum HelpResponseEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        dossier.ledger.known(HelpResponse.self).map { response in
            let offer = dossier.ledger[response.data.offer]?.data
            let who = response.data.who.map { [$0] } ?? offer?.members ?? []
            return TimelineEvent(
                response, at: response.data.day, sign(of: response.data), members: dossier.identities(who),
                observer: offer?.by.map { .sector($0.sector) }, topic: offer?.domain.map(TimelineTag.about),
                from: Self.self)
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        guard let response = event.fact(HelpResponse.self, in: dossier) else { return .none(event) }
        let offer = dossier.ledger[response.offer]?.data
        return TimelineWords(who: offer?.offeredBy ?? TimelineSign.help.label, what: response.summary(in: dossier))
    }

    private static func sign(of response: HelpResponse) -> TimelineSign {
        switch response.response.word {
        case .refused: .refused
        case .noShow: .missed
        case .stopped: .ended
        case .didNotCome: .withoutHelp
        case .accepted, .finished, .pending, nil: .help
        }
    }
}
