import Domain
import Terminal

extension CommandName {
    static let directory = CommandName("directory")
    static let findInDirectory = CommandName("find-in-directory")
    static let newPerson = CommandName("new-person")
    static let newOrganisation = CommandName("new-organisation")
    static let undoInDirectory = CommandName("undo-in-directory")
}

/// The team's directory: the local map that professionals must know (report 1.2.2). It has nothing about any family.
struct DirectoryScreen: Screen {
    /// The family on the table, which stays there while somebody looks up a number.
    let family: FamilyID?
    private var directory: Directory
    private var cursor = BodyView<DirectoryBody.Row>()
    private var page = Kept<NoChoice, Body<DirectoryBody.Row>>()

    init(_ desk: Desk, family: FamilyID? = nil) {
        self.family = family
        directory = Directory(desk)
        prepare(desk)
        cursor = BodyView(body(desk))
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Adresboek", en: "Directory") }

    func commands(_ desk: Desk) -> [Command] {
        let none = cursor.selected == nil ? Text(nl: "Er staat nog niemand in.", en: "Nobody is in it yet.") : nil
        return [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(
                    nl: "Open de persoon bij >, of verbeter de organisatie.",
                    en: "Open the person at >, or correct the organisation."), disabled: none),
            DirectoryCommands.find,
            Command(
                .newPerson, .character("n"), Text(nl: "nieuwe persoon", en: "new person"),
                help: Text(
                    nl: "Zet een professional in het adresboek.", en: "Put a professional in the directory."),
                words: "toevoegen professional collega add colleague"),
            Command(
                .newOrganisation, .character("r"), Text(nl: "nieuwe organisatie", en: "new organisation"),
                help: Text(nl: "Zet een organisatie in het adresboek.", en: "Put an organisation in the directory."),
                words: "toevoegen instelling school add agency"),
            DirectoryCommands.undo(desk),
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .open: cursor.selected.map { [.open($0.screen(desk, family: family))] } ?? []
        case .newPerson: [.open(FormScreen(PersonForm(), desk))]
        case .newOrganisation: [.open(FormScreen(OrganisationForm(), desk))]
        default: DirectoryCommands.perform(name, family: family, desk)
        }
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        _ = cursor.handle(key, rows: Frame.bodyRows(desk.size))
        return []
    }

    mutating func refresh(_ desk: Desk) {
        directory = Directory(desk)
        prepare(desk)
        cursor.update(body(desk))
    }

    mutating func prepare(_ desk: Desk) { page.keep(body(desk), desk) }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
    }

    private func body(_ desk: Desk) -> Body<DirectoryBody.Row> {
        page.page(desk) { DirectoryBody(directory.houses, desk).body }
    }
}

extension DirectoryBody.Row {
    /// What Enter opens.
    func screen(_ desk: Desk, family: FamilyID?) -> any Screen {
        switch self {
        case .organisation(let id): FormScreen(OrganisationForm(correcting: id), desk)
        case .person(let id): PersonScreen(id, family: family, desk)
        }
    }
}

/// What can be done on every screen of the directory.
enum DirectoryCommands {
    static let sentence = Text(
        nl: "Zoek op wie waar werkt, hoe u iemand bereikt en wat u mag verwachten.",
        en: "Look up who works where, how to reach somebody and what you may expect.")
    static let words = "professionals collega telefoon mail organisatie sociale kaart people phone contacts"

    static let find = Command(
        .findInDirectory, .character("/"), Text(nl: "zoeken", en: "find"),
        help: Text(
            nl: "Zoek in het adresboek: namen, functies, organisaties, nummers.",
            en: "Find in the directory: names, roles, organisations, numbers."),
        words: "vinden opzoeken telefoon search phone")

    static func undo(_ desk: Desk) -> Command {
        let undo = CommonCommands.undo(.team, desk)
        return Command(
            .undoInDirectory, undo.key, undo.title, help: undo.help, disabled: undo.disabled, isInBar: false,
            words: undo.words)
    }

    static func perform(_ name: CommandName, family: FamilyID?, _ desk: Desk) -> [Act] {
        switch name {
        case .findInDirectory: [.open(FindPersonScreen(desk, family: family))]
        case .undoInDirectory: [.open(UndoScreen(.team, family: family, desk))]
        default: []
        }
    }
}
