import Domain
import Support
import Terminal

@testable import App

/// The text of docs/keys.md, made from the commands of every screen as it opens on the example family.
struct KeysPage {
    /// A screen with the words above its keys.
    struct Place {
        let heading: Text
        let screen: any Screen
    }

    private let desk: Desk
    let places: [Place]

    init() {
        let family = ExampleWorkspace.family("J-014")
        var journals = ExampleWorkspace.journals
        let closed = ExampleWorkspace.desk()
        let opening = Entry(id: EntryID("keys-discussion"), Discussion(day: closed.today))
        journals.append(
            [opening], to: .family(family), by: ExampleWorkspace.chair, at: Moment(day: closed.today))
        let open = ExampleWorkspace.desk(workspace: journals.workspace)
        desk = open
        places = KeysPage.before(closed) + KeysPage.reading(family, closed) + KeysPage.meeting(family, closed, open)
    }

    private static func before(_ desk: Desk) -> [Place] {
        [
            Place(heading: Text(nl: "De eerste keer", en: "The first time"), screen: WelcomeScreen(desk)),
            Place(heading: Text(nl: "Wie bent u?", en: "Who are you?"), screen: WhoScreen(desk)),
            Place(heading: Text(nl: "Het overzicht", en: "The overview"), screen: FamiliesScreen(desk)),
        ]
    }

    private static func reading(_ family: FamilyID, _ desk: Desk) -> [Place] {
        let points = desk.attention(family).points
        let hidden = desk.dossier(family).signals.first { $0.isConfidential }?.entry ?? EntryID("none")
        return [
            Place(heading: Text(nl: "G: het gezin", en: "G: the family"), screen: GezinScreen(family, desk)),
            Place(heading: Text(nl: "Alle aandachtspunten", en: "All points"), screen: PointsScreen(family, desk)),
            Place(
                heading: Text(nl: "Eén aandachtspunt", en: "One point of attention"),
                screen: EvidenceScreen(family, point: points.first?.id ?? "", desk)),
            Place(
                heading: Text(nl: "Eén feit dat is vastgelegd", en: "One recorded fact"),
                screen: EntryScreen(family, entry: hidden)),
            Place(
                heading: Text(nl: "Een keuzelijst", en: "A list to choose from"),
                screen: MenuScreen.entering(family, desk)),
            Place(heading: Text(nl: "Een formulier", en: "A form"), screen: draftedForm(family, desk)),
        ]
    }

    /// A form with a draft in it, which has every key that a form can have.
    private static func draftedForm(_ family: FamilyID, _ desk: Desk) -> FormScreen {
        let form = SignalForm(family: family)
        var desk = desk
        desk.drafts[form.draftKey] = ["text": "…"]
        return FormScreen(form, desk)
    }

    private static func meeting(_ family: FamilyID, _ closed: Desk, _ open: Desk) -> [Place] {
        [
            Place(
                heading: Text(nl: "V: vóór de bespreking", en: "V: before the discussion"),
                screen: VragenScreen(family, closed)),
            Place(
                heading: Text(nl: "V: de vijf vragen", en: "V: the five questions"), screen: VragenScreen(family, open)),
            Place(
                heading: Text(nl: "Vóór het sluiten", en: "Before closing"), screen: ClosingScreen(family, open)),
            Place(heading: Text(nl: "Na het sluiten", en: "After closing"), screen: ClosedScreen(family)),
        ]
    }

    var text: String {
        [Language.nl, .en].map { ([head($0)] + sections($0)).joined(separator: "\n\n") }.joined(separator: "\n\n")
            + "\n"
    }

    private func head(_ language: Language) -> String {
        let title = Text(nl: "Toetsen", en: "Keys")
        let moving = Text(
            nl: """
                `↑` `↓` gaan langs de regels, `PgUp` `PgDn` per bladzijde, `Home` `End` naar begin en eind; `↵` opent de regel
                bij `>`. Zolang u typt zijn letters tekst, en werken alleen de toetsen die in de balk staan. `Ctrl-L` tekent
                het scherm opnieuw, `Ctrl-Z` zet het programma even stil.
                """,
            en: """
                `↑` `↓` go along the lines, `PgUp` `PgDn` by the page, `Home` `End` to the beginning and the end; `↵` opens the
                line at `>`. While you type letters are text, and only the keys in the bar work. `Ctrl-L` draws the screen
                again, `Ctrl-Z` suspends the program.
                """)
        let made =
            "<!-- Made from the commands of the screens; RECORD=1 swift test --filter KeysTests writes it. -->\n\n"
        return (language == .nl ? made : "") + "# \(title(language))\n\n\(moving(language))"
    }

    private func sections(_ language: Language) -> [String] {
        let shared = [
            section(Text(nl: "Overal", en: "Everywhere"), everywhere, language),
            section(Text(nl: "Bij elk gezin", en: "With every family"), withFamily, language),
        ]
        return shared
            + places.compactMap { place in
                let own = place.screen.commands(desk)
                return own.isEmpty ? nil : section(place.heading, own, language)
            }
    }

    var everywhere: [Command] {
        inherited(by: MenuScreen.entering(FamilyID("none"), desk)).filter { !familyKeys.contains($0) }
    }

    private var withFamily: [Command] {
        familyKeys
            + FamilyView.allCases.map {
                Command(
                    CommandName("view"), $0.key, $0.title,
                    help: Text(nl: "Ga naar ", en: "Go to ") + $0.title + Text(verbatim: "."))
            }
    }

    private var familyKeys: [Command] {
        let family = inherited(by: ClosedScreen(FamilyID("none")))
        let none = inherited(by: WelcomeScreen(desk))
        return family.filter { !none.contains($0) && $0.name != .back }
    }

    /// What a screen can do without having it among its own commands.
    func inherited(by screen: any Screen) -> [Command] {
        let own = screen.commands(desk)
        return CommonCommands.all(for: screen, desk).filter { !own.contains($0) }
    }

    private func section(_ heading: Text, _ commands: [Command], _ language: Language) -> String {
        let key = Text(nl: "toets", en: "key")
        let what = Text(nl: "wat", en: "what")
        let rows = commands.map { command in
            "| `\(command.key.label)` | \(command.title(language)) | \(command.help?(language) ?? "") |"
        }
        return (["## \(heading(language))", "", "| \(key(language)) | \(what(language)) | |", "|---|---|---|"] + rows)
            .joined(separator: "\n")
    }
}
