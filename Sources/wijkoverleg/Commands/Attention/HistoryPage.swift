import Domain
import Terminal

/// The history of points as plain text, year by year: from when, until when, and the point.
struct HistoryPage {
    let report: HistoryReport
    let language: Language
    let width: Int
    /// "12 mrt 2026 – 30 nov 2026".
    private static let daysWidth = 27

    var text: String { lines.map { $0 + "\n" }.joined() }

    private var lines: [String] {
        let head = Text(
            nl: "Wat het dossier van \(report.code) kon vertellen, en wanneer",
            en: "What the file of \(report.code) could tell, and when")
        let none = Text(nl: "Er waren geen aandachtspunten.", en: "There were no points of attention.")
        guard !report.spells.isEmpty else { return [Printable.text(head(language)), "", none(language)] }
        return [Printable.text(head(language)), ""] + report.spells.flatMap(row)
    }

    private func row(_ spell: HistoryReport.Spell) -> [String] {
        let open = Text(nl: "nu", en: "now")(language)
        let days = spell.from.words(language) + " – " + (spell.until.map { $0.words(language) } ?? open)
        let first = TextLayout.pad(days, width: HistoryPage.daysWidth) + (spell.isPattern ? " ▲ " : " ○ ")
        let words = TextLayout.wrap(Printable.text(spell.line), width: max(20, width - cells(first)))
        let rest = String(repeating: " ", count: cells(first))
        return words.enumerated().map { ($0 == 0 ? first : rest) + $1 }
    }
}
