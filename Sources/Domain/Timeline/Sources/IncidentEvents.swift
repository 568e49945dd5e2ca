/// Incidents on the line: a report is not an incident, and several reports can tell of one (report 4.2).
public enum IncidentEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        let answered = TimelineWords.answered(in: dossier)
        return dossier.ledger.known(Incident.self).map { incident in
            TimelineEvent(
                incident, at: incident.data.happened, .incident,
                members: dossier.identities(incident.data.about + incident.data.present), row: .both,
                topic: .topic(incident.data.topic), hasDetail: answered.contains(incident.id.id),
                from: Self.self)
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        let incident = event.fact(Incident.self, in: dossier)
        let topic = incident?.topic.label ?? Text(verbatim: "")
        return TimelineWords(
            who: event.sign.label, what: incident?.text.map { topic + Text(verbatim: ": \($0)") } ?? topic,
            aside: reports(of: Reference(event.id.thing), in: dossier),
            details: TimelineWords.responses(to: event.id.thing, in: dossier))
    }

    /// "2 meldingen", or that nobody reported it.
    static func reports(of incident: Reference<Incident>, in dossier: Dossier) -> Text {
        let number = dossier.ledger.known(Signal.self).count { signal in
            signal.data.nature == .report
                && signal.data.incident.map { dossier.ledger.same($0, incident) } ?? false
        }
        guard number > 0 else { return Text(nl: "geen melding", en: "no report") }
        return Text.count(number, one: Text(nl: "melding", en: "report"), many: Text(nl: "meldingen", en: "reports"))
    }
}
