import Domain
import Terminal

/// Things of the palette that belong together, under a heading while nothing is typed.
struct PaletteSection: Sendable {
    let title: Text
    let items: [PaletteItem]

    /// Everything that can be done from a screen. A form that a key opens as well stands there once, with its key.
    static func all(for screen: any Screen, _ desk: Desk) -> [PaletteSection] {
        let groups = CommonCommands.groups(for: screen, desk)
        let forms = screen.family.map { PaletteForm.all($0, desk) } ?? []
        let words = Dictionary(forms.map { ($0.name, $0.words) }, uniquingKeysWith: { first, _ in first })
        let items = { (commands: [Command]) in
            commands.filter { $0.name != .palette }.map { command in
                PaletteItem(command, alsoWords: words[command.title.nl.lowercased()] ?? "", desk)
            }
        }
        let commands = groups.own + groups.family
        let own = forms.filter { form in !commands.contains { $0.title.nl.lowercased() == form.name } }
        let sections = [
            PaletteSection(title: Text(nl: "HIER", en: "HERE"), items: items(groups.own)),
            PaletteSection(title: Text(nl: "BIJ DIT GEZIN", en: "WITH THIS FAMILY"), items: items(groups.family)),
            PaletteSection(title: Text(nl: "BLADEN", en: "VIEWS"), items: views(screen, desk)),
            PaletteSection(
                title: Text(nl: "INVOEREN", en: "ENTER"), items: own.map { $0.item(desk) } + screens(screen, desk)),
            PaletteSection(
                title: Text(nl: "OVERAL", en: "EVERYWHERE"), items: items(groups.everywhere) + directory(screen, desk)),
            PaletteSection(title: Text(nl: "GEZINNEN", en: "FAMILIES"), items: families(screen, desk)),
        ]
        return sections.filter { !$0.items.isEmpty }
    }

    private static func views(_ screen: any Screen, _ desk: Desk) -> [PaletteItem] {
        guard screen.family != nil else { return [] }
        return FamilyView.allCases.filter { $0 != screen.view }.map { view in
            PaletteItem(
                .view(view), view.title, detail: Text(nl: "naar dit blad", en: "to this view"), key: view.key.label,
                words: "blad overzicht view page", desk)
        }
    }

    /// Screens on which many facts can be entered one after another.
    private static func screens(_ screen: any Screen, _ desk: Desk) -> [PaletteItem] {
        guard let family = screen.family else { return [] }
        return FormGroups.all.flatMap { group in
            group.screens.map { item in
                PaletteItem(
                    .screen { item.screen(family, $0) }, item.title, detail: group.title, words: item.words, desk)
            }
        }
    }

    /// The directory, from wherever it is not open or a command of its own.
    private static func directory(_ screen: any Screen, _ desk: Desk) -> [PaletteItem] {
        guard !(screen is WelcomeScreen || screen is FamiliesScreen || screen is DirectoryScreen) else { return [] }
        let family = screen.family
        return [
            PaletteItem(
                .screen { DirectoryScreen($0, family: family) }, Text(nl: "adresboek", en: "directory"),
                detail: DirectoryCommands.sentence, words: DirectoryCommands.words, desk)
        ]
    }

    /// The families by code, as long as none is on the table.
    private static func families(_ screen: any Screen, _ desk: Desk) -> [PaletteItem] {
        guard screen.family == nil else { return [] }
        return desk.workspace.families.map { family in
            PaletteItem(
                .family(family.id), Text(verbatim: family.code),
                detail: Text(verbatim: FamilyRow.children(family, desk)), words: "gezin dossier family file", desk)
        }
    }
}

extension PaletteItem {
    init(_ command: Command, alsoWords words: String, _ desk: Desk) {
        self.init(
            .key(command.key), command.title, detail: command.sentence, key: command.label,
            words: command.words + " " + words, disabled: command.disabled, desk)
    }
}
