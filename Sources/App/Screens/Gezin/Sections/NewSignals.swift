import Domain

/// The signals since the last discussion, latest first; the latest few where there was none. All of them are in S.
struct NewSignals: GezinSection {
    static func add(to body: inout Body<GezinScreen.Row>, _ page: GezinPage) {
        let isFirstTime = page.dossier.lastClosing == nil
        let signals = page.dossier.newSignals
        guard !signals.isEmpty else { return }
        heading(
            isFirstTime
                ? Text(nl: "LAATSTE SIGNALEN", en: "LATEST SIGNALS")
                : Text(nl: "NIEUW SINDS DE VORIGE KEER", en: "NEW SINCE THE LAST TIME"), to: &body, page)
        for signal in signals.prefix(5) {
            body.add(
                SignalLine.pieces(signal, page.wall, page.desk, isNew: false), id: .entry(signal.entry))
        }
        guard signals.count > 5 else { return }
        let more = Text.count(
            signals.count - 5, one: Text(nl: "signaal", en: "more signal"),
            many: Text(nl: "signalen", en: "more signals"))
        body.add(page.say(Text(nl: "   nog \(more.nl): S", en: "   \(more.en): S")), .secondary)
    }
}
