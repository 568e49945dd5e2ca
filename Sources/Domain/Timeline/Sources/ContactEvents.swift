/// Attempts to reach the family, on the line: spoken with, or missed (report 2.3, vignette: not at home, again and again).
public enum ContactEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        dossier.ledger.known(ContactAttempt.self).map { attempt in
            TimelineEvent(
                attempt, at: attempt.data.day, attempt.data.outcome == .reached ? .spoken : .missed,
                members: dossier.identities(attempt.data.with + attempt.data.childrenSeen),
                observer: .sector(attempt.data.by.sector), from: Self.self)
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        guard let attempt = event.fact(ContactAttempt.self, in: dossier) else { return .none(event) }
        let whom = dossier.names(of: attempt.with)
        let seen = dossier.names(of: attempt.childrenSeen)
        let what = attempt.way.label + Text(verbatim: whom.isEmpty ? ": " : " (\(whom)): ") + attempt.outcome.label
        return TimelineWords(
            who: attempt.by.introduction,
            what: what.adding(seen.isEmpty ? nil : Text(nl: "zag \(seen)", en: "saw \(seen)"), after: "; ")
                .adding(attempt.note, after: ". "))
    }
}
