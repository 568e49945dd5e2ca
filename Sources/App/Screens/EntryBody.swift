import Domain
import Terminal

/// What is shown of one entry: its words, when it was, whom it is about, and who recorded it. What is confidential stands
/// there as such until somebody asks for it.
struct EntryBody {
    private(set) var body = Body<Int>()
    private let desk: Desk
    private let width: Int
    private static let label = 15

    init(_ id: EntryID, isShown: Bool, in dossier: Dossier, _ desk: Desk, width: Int) {
        self.desk = desk
        self.width = width
        guard let (entry, provenance) = dossier.ledger.entry(id), let fact = entry.fact else { return }
        let signal = fact as? Signal
        body.add()
        let hidden = Text(nl: "▒ vertrouwelijk. Druk op x om het te zien.", en: "▒ confidential. Press x to see it.")
        body.wrap(desk.say(entry.isConfidential && !isShown ? hidden : fact.summary(in: dossier)), width: width)
        body.gap()
        if let day = fact.occurred { field(Text(nl: " wanneer", en: " when"), desk.say(day.words)) }
        if let signal, !signal.about.isEmpty { field(Text(nl: " over", en: " about"), dossier.names(of: signal.about)) }
        let hidesPeople = (signal?.hasConfidentialOrigin ?? false) && !isShown
        if let signal { field(Text(nl: " wie zag het", en: " who saw it"), observer(signal, isHidden: hidesPeople)) }
        field(Text(nl: " vastgelegd", en: " recorded"), recorded(provenance, hidesTypist: hidesPeople))
    }

    private mutating func field(_ label: Text, _ text: String) {
        body.field(desk.say(label), text, labelWidth: EntryBody.label, width: width)
    }

    private func observer(_ signal: Signal, isHidden: Bool) -> String {
        desk.say(isHidden ? Text(nl: "▒ vertrouwelijk (x)", en: "▒ confidential (x)") : signal.observerLabel)
    }

    private func recorded(_ provenance: Provenance, hidesTypist: Bool) -> String {
        let day = provenance.at.day.words
        let time = provenance.at.clockTime
        let typist = desk.team.professional(provenance.by)?.name.short ?? "?"
        return desk.say(
            hidesTypist
                ? Text(nl: "\(day.nl) om \(time)", en: "\(day.en) at \(time)")
                : Text(nl: "\(day.nl) om \(time), door \(typist)", en: "\(day.en) at \(time), by \(typist)"))
    }
}
