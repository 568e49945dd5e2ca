/// Child protection measures on the line, where they begin and where they end; an end may lie ahead (report 3.1).
public enum MeasureEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        dossier.ledger.known(ProtectionMeasure.self).flatMap { measure in
            let days = [(false, measure.data.since), (true, measure.data.until)]
            return days.compactMap { isEnd, day in
                day.map {
                    TimelineEvent(
                        measure, isEnd: isEnd, at: PartialDay($0), isEnd ? .ended : .measure,
                        members: dossier.identities([measure.data.child]),
                        observer: measure.data.protector.map { .sector($0.sector) }, from: Self.self)
                }
            }
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        guard let measure = event.fact(ProtectionMeasure.self, in: dossier) else { return .none(event) }
        let name = dossier.name(of: measure.child)
        return TimelineWords(
            who: event.id.isEnd ? Text(nl: "einde maatregel", en: "end of measure") : TimelineSign.measure.label,
            what: (Text(verbatim: "\(name): ") + measure.measure.label).bracketing(
                measure.institution.map(Text.init(verbatim:))))
    }
}
