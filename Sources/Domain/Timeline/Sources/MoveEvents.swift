/// Moves from one municipality to another on the line (report 4.1 and 4.3: moving can be a way to get out of sight).
public enum MoveEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        dossier.ledger.known(Move.self).map { move in
            TimelineEvent(move, at: move.data.day, .moved, row: .family, from: Self.self)
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        guard let move = event.fact(Move.self, in: dossier) else {
            return .none(event)
        }
        let file = move.oldFile.label
        return TimelineWords(
            who: event.sign.label,
            what: Text(nl: "van \(move.from) naar \(move.to)", en: "from \(move.from) to \(move.to)"),
            aside: Text(nl: "oud dossier \(file.nl)", en: "old file \(file.en)"))
    }
}
