import Domain

/// What was brought in while the family was on the table: what goes well beside what worries, and facts that are neither.
extension Composition {
    var broughtIn: MinutesSection? {
        let signals = discretion.shown(dossier.signals).filter { isFromDiscussion($0.provenance) }
        guard !signals.isEmpty else { return nil }
        let well = signals.filter { $0.data.tone == .goingWell }.map(sentence)
        let facts = signals.filter { $0.data.tone == .fact }.map(sentence)
        let other = signals.filter { $0.data.tone != .goingWell && $0.data.tone != .fact }.map(sentence)
        let definitions = [
            (say(nl: "Gaat goed", en: "Going well"), well), (say(nl: "Zorgen", en: "Worries"), other),
            (say(nl: "Feiten", en: "Facts"), facts),
        ].filter { !$0.1.isEmpty }.map { MinutesDefinition($0.0, $0.1) }
        return MinutesSection(
            say(nl: "Nieuw ingebracht", en: "Newly brought in"), blocks: [.definitions(definitions)])
    }

    /// The signal with its day. Who saw it is told for a professional's own observation only: who made a report, and
    /// neighbours or family who told something, stay out of minutes.
    func sentence(_ signal: Known<Signal>) -> String {
        let data = signal.data
        let date = say(data.seen.words)
        guard data.nature == .observation, let observer = data.observer else { return "\(data.text) (\(date))" }
        return "\(data.text) (\(observer.name.short), \(date))"
    }
}
