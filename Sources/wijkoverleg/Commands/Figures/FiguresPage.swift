import Domain
import Terminal

/// Figures without names as plain text, topic by topic.
struct FiguresPage {
    let text: String

    init(_ figures: Figures, _ language: Language) {
        let head = Text(
            nl: "Cijfers zonder namen, stand op \(figures.until.words.nl)",
            en: "Figures without names, as of \(figures.until.words.en)")
        let families = Text(nl: "Gezinnen: ", en: "Families: ") + figures.families.label
        let topics = Figures.Topic.allCases.flatMap { topic -> [String] in
            let rows = figures.figures.filter { $0.topic == topic }
            let width = rows.map { cells($0.label(language)) }.max() ?? 0
            return ["", topic.label(language)]
                + rows.map { row in
                    "  " + TextLayout.pad(row.label(language), width: width) + "   " + row.count.label(language)
                }
        }
        let note = Text(
            nl: "Elk getal is een aantal gezinnen, afgerond op vijf.",
            en: "Each number is a number of families, rounded to five.")
        let lines = [head(language), families(language)] + topics + ["", note(language)]
        text = lines.map { $0 + "\n" }.joined()
    }
}
