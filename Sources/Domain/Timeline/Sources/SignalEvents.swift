/// Signals on the line: worries, reports and what goes well.
public enum SignalEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        dossier.ledger.known(Signal.self).map { signal in
            let data = signal.data
            return TimelineEvent(
                signal, at: data.seen, sign(of: data), members: data.about.map(dossier.ledger.identity),
                row: data.nature == .report ? .both : .members, observer: observer(of: data),
                sharedObserver: sharedObserver(of: data),
                topic: data.topic.map { TimelineTag($0) } ?? withoutTopic,
                hasDetail: data.nature == .report && data.incident != nil, from: Self.self)
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        guard let signal = event.fact(Signal.self, in: dossier) else {
            return .none(event)
        }
        return TimelineWords(
            who: signal.observerLabel, sharedWho: signal.hasConfidentialOrigin ? signal.originLabel : nil,
            what: Text(verbatim: signal.named(in: dossier)), details: incident(of: signal, in: dossier))
    }

    private static let withoutTopic = TimelineTag("", Text(nl: "zonder onderwerp", en: "no topic"))

    private static func sign(of signal: Signal) -> TimelineSign {
        if signal.tone == .goingWell { return .goingWell }
        return signal.nature == .report ? .report : .worry
    }

    private static func observer(of signal: Signal) -> TimelineTag {
        signal.observer.map { TimelineTag($0.sector) } ?? TimelineTag(signal.source)
    }

    private static func sharedObserver(of signal: Signal) -> TimelineTag? {
        guard signal.hasConfidentialOrigin else { return nil }
        guard signal.nature == .report else { return TimelineTag(signal.source) }
        return signal.observer?.sector.word == .veiligThuis
            ? TimelineTag(Term<Sector>.known(.veiligThuis)) : TimelineTag(signal.nature)
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

extension Signal {
    /// The words with whom they are about before them, unless the words name them.
    func named(in dossier: Dossier) -> String {
        let isNamed = about.allSatisfy { text.contains(dossier.name(of: $0)) }
        return isNamed ? text : "\(dossier.names(of: about)): \(text)"
    }
}
