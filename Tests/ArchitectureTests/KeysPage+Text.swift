import Domain

@testable import App

extension KeysPage {
    /// First in Dutch, then in English.
    var text: String {
        [Language.nl, .en].map { ([head($0)] + sections($0)).joined(separator: "\n\n") }.joined(separator: "\n\n")
            + "\n"
    }

    private func head(_ language: Language) -> String {
        let title = Text(nl: "Toetsen", en: "Keys")
        let explanation = Text(
            nl: """
                `↑` `↓` gaan langs de regels, `PgUp` `PgDn` per bladzijde, `Home` `End` naar begin en eind; `↵` opent de regel
                bij `>`. Zolang u typt zijn letters tekst, en werken alleen de toetsen die in de balk staan. `Ctrl-L` tekent
                het scherm opnieuw, `Ctrl-Z` zet het programma even stil. Past de hulp (`?`) niet op het scherm, dan gaan `↑` `↓`
                `PgUp` `PgDn` erdoorheen.
                """,
            en: """
                `↑` `↓` go along the lines, `PgUp` `PgDn` by the page, `Home` `End` to the beginning and the end; `↵` opens
                the line at `>`. While you type letters are text, and only the keys in the bar work. `Ctrl-L` draws the
                screen again, `Ctrl-Z` suspends the program. Where the help (`?`) does not fit the screen, `↑` `↓` `PgUp` `PgDn`
                go through it.
                """)
        let made =
            "<!-- Made from the commands of the screens; RECORD=1 swift test --filter KeysTests writes it. -->\n\n"
        return (language == .nl ? made : "") + "# \(title(language))\n\n\(explanation(language))"
    }

    private func sections(_ language: Language) -> [String] {
        [
            section(Text(nl: "Overal", en: "Everywhere"), everywhere, language),
            section(Text(nl: "Bij elk gezin", en: "With every family"), withFamily + views, language),
        ] + places.filter { !$0.own.isEmpty }.map { section($0.heading, $0.own, language) }
    }

    /// What every screen shares with the others, in the order in which it is first met.
    var everywhere: [Command] { shared(by: places.filter { $0.screen.family == nil }) }

    /// What screens of a family share beside that.
    var withFamily: [Command] {
        shared(by: places.filter { $0.screen.family != nil }).filter { !everywhere.contains($0) }
    }

    private func shared(by places: [Place]) -> [Command] {
        places.flatMap(\.shared).reduce(into: []) { found, command in
            if !found.contains(command) { found.append(command) }
        }
    }

    private var views: [Command] {
        FamilyView.allCases.map { view in
            Command(
                CommandName("view"), view.key, view.title,
                help: Text(
                    nl: "Ga naar dit blad van het gezin. Een kleine letter mag ook; Tab gaat naar het volgende.",
                    en: "Go to this view of the family. A small letter will do; Tab goes to the next one."))
        }
    }

    private func section(_ heading: Text, _ commands: [Command], _ language: Language) -> String {
        let head = Text(nl: "| toets | wat | |", en: "| key | what | |")
        let rows = commands.map { command in
            "| `\(command.label)` | \(command.title(language)) | \(command.help?(language) ?? "") |"
        }
        return (["## \(heading(language))", "", head(language), "|---|---|---|"] + rows).joined(separator: "\n")
    }
}
