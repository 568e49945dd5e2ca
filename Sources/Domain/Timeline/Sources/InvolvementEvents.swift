/// Help that stopped, on the line; help that the family said no to says so. Who begins is seen under the people involved.
public enum InvolvementEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        dossier.ledger.known(Involvement.self).compactMap { help in
            guard let until = help.data.until else { return nil }
            return TimelineEvent(
                help, isEnd: true, at: until, help.data.endReason?.word == .refused ? .refused : .ended,
                members: dossier.identities(help.data.about),
                observer: .sector(help.data.professional.sector), from: Self.self)
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        guard let data = event.fact(Involvement.self, in: dossier) else {
            return .none(event)
        }
        let help = data.reason ?? ""
        guard event.sign != .refused else {
            let what = Text(nl: "hulp: nee gezegd", en: "help: said no")
            return TimelineWords(
                who: data.professional.introduction, what: help.isEmpty ? what : what + Text(verbatim: " (\(help))"))
        }
        let why = data.endReason.map { Text(verbatim: " (") + $0.label + Text(verbatim: ")") } ?? Text(verbatim: "")
        let end = Text(nl: "gestopt", en: "stopped") + Text(verbatim: help.isEmpty ? "" : ": \(help)")
        return TimelineWords(who: data.professional.introduction, what: end + why)
    }
}
