import Domain

/// What of the line may stand on a screen that a whole room can see.
extension Wall {
    func hides(_ event: TimelineEvent) -> Bool { !isRevealed && event.isConfidential }

    /// Who saw it, for the row it stands in: who made a report is not told by the row either.
    func observer(of event: TimelineEvent) -> TimelineTag? { isRevealed ? event.observer : event.sharedObserver }

    /// How an event is told here; nothing when it must not be told.
    func telling(_ event: TimelineEvent) -> Telling? {
        guard !hides(event) else { return nil }
        let told = event.source.words(for: event, in: dossier)
        let who = isRevealed ? told.who : told.sharedWho ?? told.who
        return Telling(
            who: words(who), what: words(told.what), aside: told.aside.map(words),
            details: told.details.map { hides($0.entry) ? Wall.hidden : words($0.words) })
    }

    /// The words of an event as they may be shown.
    struct Telling {
        let who: Text
        let what: Text
        let aside: Text?
        let details: [Text]
    }
}
