/// The meetings about the family: marks on the axis, so that one sees what was known when people sat together.
public enum DiscussionEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        dossier.ledger.known(Discussion.self).map { discussion in
            TimelineEvent(discussion, at: PartialDay(discussion.data.day), .meeting, row: .family, from: Self.self)
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        let discussion = event.fact(Discussion.self, in: dossier)
        let chair = discussion?.chair?.name.short
        return TimelineWords(
            who: event.sign.label,
            what: Text(verbatim: discussion?.purpose ?? chair ?? ""))
    }
}
