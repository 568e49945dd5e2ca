/// Steps at the Child Protection Board and the juvenile court, on the line (report 3.1).
public enum ProtectionStepEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        dossier.ledger.known(ProtectionStep.self).map { step in
            TimelineEvent(
                step, at: PartialDay(step.data.day), .measure, members: dossier.identities(step.data.children),
                row: .both,
                observer: step.data.by.map { .sector($0.sector) }, from: Self.self)
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        guard let step = event.fact(ProtectionStep.self, in: dossier) else { return .none(event) }
        let names = dossier.names(of: step.children)
        return TimelineWords(
            who: step.by?.introduction ?? TimelineSign.measure.label,
            what: Text(verbatim: names.isEmpty ? "" : "\(names): ") + step.summary(in: dossier))
    }
}
