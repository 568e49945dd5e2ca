/// Signals on the line: worries, reports, what goes well, and facts that are neither.
public enum SignalEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        let answered = TimelineWords.answered(in: dossier)
        return dossier.ledger.known(Signal.self).map { signal in
            let data = signal.data
            return TimelineEvent(
                signal, at: data.seen, data.sign, members: dossier.identities(data.about),
                row: data.nature == .report ? .both : .members, observer: observer(of: data),
                sharedObserver: sharedObserver(of: data),
                topic: data.topic.map(TimelineTag.topic) ?? .withoutTopic,
                hasDetail: data.nature == .report && data.incident != nil || answered.contains(signal.id.id),
                from: Self.self)
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        guard let signal = event.fact(Signal.self, in: dossier) else {
            return .none(event)
        }
        return TimelineWords(
            who: signal.observerLabel(in: dossier.ledger),
            sharedWho: signal.hasConfidentialOrigin ? signal.originLabel(in: dossier.ledger) : nil,
            what: Text(verbatim: signal.named(in: dossier)),
            details: incident(of: signal, in: dossier) + TimelineWords.responses(to: event.id.thing, in: dossier))
    }

    private static func observer(of signal: Signal) -> TimelineTag {
        signal.observer.map { .sector($0.sector) } ?? .source(signal.source)
    }

    private static func sharedObserver(of signal: Signal) -> TimelineTag? {
        guard signal.hasConfidentialOrigin else { return nil }
        guard signal.nature == .report else { return .source(signal.source) }
        return signal.observer?.sector.word == .veiligThuis
            ? .sector(.known(.veiligThuis)) : .report
    }

    /// "incident van 20 sep 2025, 2 meldingen": what a report is about, and how many reports tell of it.
    private static func incident(of signal: Signal, in dossier: Dossier) -> [TimelineWords.Detail] {
        guard signal.nature == .report, let incident = signal.incident.flatMap({ dossier.ledger[$0] }) else {
            return []
        }
        let day = incident.data.happened.words
        let words =
            Text(nl: "incident van \(day.nl), ", en: "incident of \(day.en), ")
            + IncidentEvents.reports(of: incident.id, in: dossier)
        return [TimelineWords.Detail(entry: incident.entry, words: words)]
    }
}

extension TimelineWords {
    /// What a parent responded to, by the lasting ids.
    static func answered(in dossier: Dossier) -> Set<EntryID> {
        Set(dossier.ledger.known(ParentResponse.self).compactMap(\.data.subject).map(dossier.ledger.root))
    }

    /// "Amira: ontkent (partner erbij)": what a parent said to it.
    static func responses(to thing: EntryID, in dossier: Dossier) -> [Detail] {
        dossier.responses(to: thing).map { Detail(entry: $0.entry, words: $0.data.summary(in: dossier)) }
    }
}

extension Signal {
    /// The words with whom they are about before them, unless the words name them.
    public func named(in dossier: Dossier) -> String {
        let isNamed = about.allSatisfy { text.contains(dossier.name(of: $0)) }
        return isNamed ? text : "\(dossier.names(of: about)): \(text)"
    }
}
