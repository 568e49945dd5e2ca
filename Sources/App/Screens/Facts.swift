import Domain
import Terminal

/// The entries a finding rests on, each on one line with its date.
struct Facts {
    struct Line {
        let entry: EntryID
        let date: String
        let text: String

        func pieces(width: Int) -> [StyledText] {
            let head = TextLayout.pad(date, width: 13)
            return [StyledText(head, .secondary), StyledText(TextLayout.cut(text, width: max(10, width - 13)))]
        }
    }

    let lines: [Line]

    init(_ finding: Finding, _ wall: Wall, _ desk: Desk) {
        lines = finding.evidence.compactMap { id in
            guard let (entry, provenance) = wall.dossier.ledger.entry(id), let fact = entry.fact else { return nil }
            let date = fact.occurred ?? PartialDay(provenance.at.day)
            return Line(entry: id, date: desk.say(date.short(from: desk.today)), text: desk.say(wall.summary(id)))
        }
    }
}
