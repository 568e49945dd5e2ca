import Domain
import Terminal

/// The signals and incidents since the last discussion, latest first; the latest few where there was none. All of them are
/// in S.
struct NewSignals: GezinSection {
    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        let isFirstTime = page.dossier.lastClosing == nil
        let news = news(page)
        guard !news.isEmpty else { return }
        heading(
            isFirstTime
                ? Text(nl: "LAATSTE SIGNALEN EN INCIDENTEN", en: "LATEST SIGNALS AND INCIDENTS")
                : Text(nl: "NIEUW SINDS DE VORIGE KEER", en: "NEW SINCE THE LAST TIME"), to: &body, page)
        for item in news.prefix(5) { body.add(item.pieces, id: .entry(item.entry)) }
        guard news.count > 5 else { return }
        let more = news.count - 5
        body.add(page.say(Text(nl: "   en nog \(more) in S", en: "   and \(more) more in S")), .secondary)
    }

    private static func news(_ page: GezinPage) -> [(day: Day, entry: EntryID, pieces: [StyledText])] {
        let signals = page.dossier.newSignals.map { signal in
            (
                day: signal.data.seen.latest, entry: signal.entry,
                pieces: SignalLine.pieces(signal, page.wall, page.desk, isNew: false)
            )
        }
        let incidents = page.dossier.newIncidents.map { incident in
            (
                day: incident.data.happened.latest, entry: incident.entry,
                pieces: SignalLine.pieces(incident, page.wall, page.desk)
            )
        }
        return (signals + incidents).sorted { $0.day > $1.day }
    }
}
