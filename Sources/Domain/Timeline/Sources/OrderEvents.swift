/// Orders that keep somebody away, on the line, where they begin and where they end; an end may lie ahead.
public enum OrderEvents: TimelineSource {
    public static func events(in dossier: Dossier) -> [TimelineEvent] {
        dossier.ledger.known(SafetyOrder.self).flatMap { order in
            let days = [(false, order.data.since), (true, order.data.until)]
            return days.compactMap { isEnd, day in
                day.map {
                    TimelineEvent(
                        order, isEnd: isEnd, at: PartialDay($0), isEnd ? .ended : .measure,
                        members: dossier.identities([order.data.against] + order.data.protects), from: Self.self)
                }
            }
        }
    }

    public static func words(for event: TimelineEvent, in dossier: Dossier) -> TimelineWords {
        guard let order = event.fact(SafetyOrder.self, in: dossier) else { return .none(event) }
        let against = dossier.name(of: order.against)
        let protects = Text.list(order.protects.map(dossier.name))
        let what = Text(nl: "\(against) moet wegblijven", en: "\(against) must stay away")
        let from = Text(nl: " bij \(protects.nl)", en: " from \(protects.en)")
        let label = order.order.label
        return TimelineWords(
            who: event.id.isEnd ? Text(nl: "einde \(label.nl)", en: "end of \(label.en)") : label,
            what: event.id.isEnd
                ? Text(verbatim: against) : order.protects.isEmpty ? what : what + from)
    }
}
