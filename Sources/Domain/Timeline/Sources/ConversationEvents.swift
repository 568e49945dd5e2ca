/// Conversations with a child, and observations of one that is too young, on the line (report 2.3).
public enum ConversationEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        dossier.ledger.known(ChildSpoken.self).map { spoken in
            TimelineEvent(
                spoken, at: spoken.data.day, .spoken, members: [dossier.ledger.identity(spoken.data.child)],
                observer: .sector(spoken.data.by.sector), from: Self.self)
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        guard let spoken = event.fact(ChildSpoken.self, in: dossier) else {
            return .none(event)
        }
        let name = dossier.name(of: spoken.child)
        let head =
            spoken.manner == .observed
            ? Text(nl: "zag \(name)", en: "saw \(name)")
            : Text(nl: "sprak \(name), ", en: "spoke with \(name), ") + spoken.manner.label
        let note = spoken.note.map { Text(verbatim: ": \($0)") } ?? Text(verbatim: "")
        return TimelineWords(who: spoken.by.introduction, what: head + note)
    }
}
