import Domain
import Terminal

extension CommandName {
    static let directory = CommandName("directory")
    static let findInDirectory = CommandName("find-in-directory")
    static let newPerson = CommandName("new-person")
    static let newOrganisation = CommandName("new-organisation")
    static let removeFromDirectory = CommandName("remove-from-directory")
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
        let none =
            cursor.selected == nil
            ? Text(nl: "Het adresboek is nog leeg.", en: "The directory is still empty.") : nil
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
            DirectoryCommands.remove(disabled: cursor.selected.map { $0.reasonToStay(desk) } ?? none),
            DirectoryCommands.undo(desk),
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .open: cursor.selected.map { [.open($0.screen(desk, family: family))] } ?? []
        case .newPerson: [.open(FormScreen(PersonForm(), desk))]
        case .newOrganisation: [.open(FormScreen(OrganisationForm(), desk))]
        case .removeFromDirectory: cursor.selected.flatMap { $0.removal(desk) }.map { [.open($0)] } ?? []
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
        guard directory.houses.isEmpty else {
            return page.page(desk) { DirectoryBody(directory.houses, desk).body }
        }
        var body = Body<DirectoryBody.Row>()
        let width = desk.size.columns - 2
        let empty = Text(nl: "Er staat nog niemand in het adresboek.", en: "Nobody is in the directory yet.")
        let way = Text(
            nl: "Druk op n om iemand toe te voegen: wie het is, waar hij of zij werkt en wat u mag verwachten.",
            en: "Press n to add somebody: who it is, where he or she works and what you may expect.")
        body.add()
        body.wrap(desk.say(empty), width: width)
        body.add()
        body.wrap(desk.say(way), width: width, .secondary)
        return body
    }
}
