import Domain
import Terminal

extension CommandName {
    static let leaving = CommandName("leaving")
    static let otherOrganisation = CommandName("other-organisation")
}

/// One professional: how to reach him or her, what one may expect, where he or she worked, and with which families, by code
/// and only while no family is on the table.
struct PersonScreen: Screen {
    let id: Reference<Person>
    let family: FamilyID?
    private var families: [FamilyID]
    private var cursor = BodyView<Int>()

    init(_ person: Reference<Person>, family: FamilyID?, _ desk: Desk) {
        id = person
        self.family = family
        families = family == nil ? desk.families(of: person) : []
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Adresboek", en: "Directory") }

    func commands(_ desk: Desk) -> [Command] {
        let known = desk.team.ledger[id]
        let gone = known == nil ? Text(nl: "Deze naam is teruggenomen.", en: "This name was taken back.") : nil
        let left = known?.data.left(on: desk.today)
        return [
            Command(
                .correct, .enter, Text(nl: "verbeteren", en: "correct"),
                help: Text(
                    nl: "Verbeter of vul aan. Wat er stond, blijft bewaard.",
                    en: "Correct or complete this. What it said is kept."), disabled: gone,
                words: "wijzigen aanvullen telefoon edit change"),
            Command(
                .otherOrganisation, .character("r"), Text(nl: "andere baan", en: "new job"),
                help: Text(
                    nl: "Deze persoon werkt nu ergens anders. Wat al in dossiers staat, blijft zoals het was.",
                    en: "This person works elsewhere now. What is already in files stays as it was."),
                disabled: gone, words: "organisatie overstap werkgever organisation employer"),
            Command(
                .leaving, .character("w"), Text(nl: "vertrokken", en: "has left"),
                help: Text(
                    nl: "Deze persoon werkt hier niet meer. De naam blijft staan, met de datum.",
                    en: "This person no longer works here. The name stays, with the date."),
                disabled: gone
                    ?? left.map {
                        Text(
                            nl: "Dat staat er al: \($0.nl). Enter verbetert de datum.",
                            en: "It says so already: \($0.en). Enter corrects the date.")
                    },
                words: "weg uit dienst ontslag gone"),
            DirectoryCommands.find, DirectoryCommands.remove(disabled: DirectoryBody.Row.person(id).reasonToStay(desk)),
            DirectoryCommands.undo(desk),
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .correct: [.open(FormScreen(PersonForm(correcting: id), desk))]
        case .otherOrganisation: [.open(FormScreen(OtherOrganisationForm(person: id), desk))]
        case .leaving: [.open(FormScreen(LeavingForm(person: id), desk))]
        case .removeFromDirectory: DirectoryBody.Row.person(id).removal(desk).map { [.open($0)] } ?? []
        default: DirectoryCommands.perform(name, family: family, desk)
        }
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        _ = cursor.handle(key, rows: Frame.bodyRows(desk.size))
        return []
    }

    mutating func refresh(_ desk: Desk) { families = family == nil ? desk.families(of: id) : [] }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(PersonBody(id, families: family == nil ? families : nil, desk).body, on: &canvas, in: area)
        canvas.cursor = area.position(row: 1, column: 1)
    }
}
