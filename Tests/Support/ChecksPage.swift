import Domain

/// The text of docs/checks.md, made from `Checks.all`: first in Dutch for those at the table, then in English.
public enum ChecksPage {
    public static var text: String {
        let parts = [Language.nl, .en].map { language in
            ([heading(language)] + Checks.all.map { chapter($0, language) }).joined(separator: "\n")
        }
        return parts.joined(separator: "\n")
    }

    private static func heading(_ language: Language) -> String {
        let title = Text(nl: "Aandachtspunten", en: "Points of attention")
        let explanation = Text(
            nl: """
                Waar het programma naar kijkt, en waarom. Elk punt eindigt in een vraag aan de mensen aan tafel: er is geen
                score. De paragrafen zijn die van *Leren van calamiteiten 2*. Alle termijnen kiest het team zelf.
                """,
            en: """
                What the program looks for, and why. Each point ends in a question to the people at the table: there is no
                score. The sections are those of *Leren van calamiteiten 2*. The team chooses all terms itself.
                """)
        let made = "<!-- Made from Sources/Domain/Checks; RECORD=1 swift test --filter ChecksPageTests writes it. -->"
        return (language == .nl ? [made, ""] : []).joined(separator: "\n")
            + "# \(title(language))\n\n\(explanation(language))\n"
    }

    private static func chapter(_ check: any Check.Type, _ language: Language) -> String {
        let norm = check.norm
        var rows: [(Text, Text)] = [
            (Text(nl: "Waarom", en: "Why"), norm.why),
            (Text(nl: "In het rapport", en: "In the report"), norm.paragraph),
            (Text(nl: "Hoort bij", en: "Belongs to"), belongs(to: norm.question)),
            (Text(nl: "Soort", en: "Kind"), norm.nature.label),
            (Text(nl: "Wanneer", en: "When"), norm.occasion.label + Text(verbatim: ". ") + norm.speaks),
        ]
        if let limit = norm.doesNotShow {
            rows.append((Text(nl: "Wat het niet laat zien", en: "What it does not show"), limit))
        }
        rows.append((Text(nl: "Het punt vervalt", en: "It is resolved"), norm.resolved))
        let list = rows.map { "- **\($0.0(language))**: \($0.1(language))" }.joined(separator: "\n")
        return "## \(check.row). \(norm.demand(language))\n\n\(list)\n- `\(check.word)`\n"
    }

    private static func belongs(to question: Question) -> Text {
        Text(nl: "vraag \(question.rawValue), ", en: "question \(question.rawValue), ")
            + Text(verbatim: "“") + question.title + Text(verbatim: "”")
    }
}
