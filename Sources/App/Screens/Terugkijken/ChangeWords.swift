import Domain
import Terminal

/// A changed fact in a few lines: what it said and what it says now, field by field where its form tells the fields.
enum ChangeWords {
    struct Line {
        let text: Text
        var style = Style.plain
    }

    static func lines(_ change: Since.Change, _ wall: Wall, _ desk: Desk) -> [Line] {
        guard let new = change.new else { return takenBack(change, wall) }
        guard !wall.hides(change.old), !wall.hides(new) else { return [Line(text: Wall.hidden)] }
        let fields = changedFields(change.old, new, wall, desk)
        guard fields.isEmpty else {
            let indented = fields.map { Line(text: Text(verbatim: "  ") + $0.text, style: $0.style) }
            return [Line(text: wall.summary(new))] + indented
        }
        let now = wall.summary(new)
        return [Line(text: wall.summary(change.old), style: .secondary), Line(text: Text(verbatim: "→ ") + now)]
    }

    /// What was taken back may never have belonged here: its words stay with the entry itself.
    private static func takenBack(_ change: Since.Change, _ wall: Wall) -> [Line] {
        let about = wall.dossier.ledger.entry(change.old)?.entry.fact.flatMap { origin($0, wall) } ?? Text(verbatim: "")
        let reason = wall.words(change.reason ?? "")
        let text = Text(nl: "teruggenomen: \(reason)", en: "taken back: \(reason)")
        return [Line(text: about.nl.isEmpty ? text : text + Text(verbatim: " – ") + about)]
    }

    private static func origin(_ fact: any EventKind, _ wall: Wall) -> Text? {
        switch fact {
        case let signal as Signal:
            Text(nl: "signaal van ", en: "signal from ") + signal.seen.words + Text(verbatim: ", ")
                + wall.words(signal.originLabel(in: wall.dossier.ledger))
        default: nil
        }
    }

    /// Each field that changed: "Geboren: 2020 → 2019".
    static func changedFields(_ old: EntryID, _ new: EntryID, _ wall: Wall, _ desk: Desk) -> [Line] {
        let ledger = wall.dossier.ledger
        guard let before = ledger.entry(old)?.entry, let after = ledger.entry(new)?.entry else { return [] }
        let earlier = Dictionary(
            FactForms.shown(before, wall.dossier.id, desk).map { ($0.name, $0) },
            uniquingKeysWith: { first, _ in first })
        return FactForms.shown(after, wall.dossier.id, desk).compactMap { field in
            guard let was = earlier[field.name], was.words != field.words else { return nil }
            let isHidden = (field.isDiscreet || was.isDiscreet) && !wall.isRevealed
            let words =
                isHidden ? Wall.hidden : wall.words(filled(was.words) + Text(verbatim: " → ") + filled(field.words))
            return Line(text: field.heading + words, style: .secondary)
        }
    }

    private static func filled(_ words: Text) -> Text {
        words.nl.isEmpty ? Text(nl: "niet ingevuld", en: "not filled in") : words
    }
}
