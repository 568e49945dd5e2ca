import Domain
import Terminal

extension CommandName {
    static let open = CommandName("open")
    static let newFamily = CommandName("new-family")
    static let quit = CommandName("quit")
}

/// The team's families by code and children's ages: those on today's agenda first. There are no names and no counts of
/// warnings in it; which questions are open is not a score.
public struct FamiliesScreen: Screen {
    private var view = BodyView<FamilyID>()
    private var page = Kept<NoChoice, Body<FamilyID>>()
    /// A family that is being made: once it is there it is the one at `>`.
    private var awaited: FamilyID?

    public init(_ desk: Desk) {
        prepare(desk)
        view = BodyView(body(desk))
    }

    public var isTyping: Bool { false }

    public func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(nl: "Open het gezin bij >.", en: "Open the family at >."),
                disabled: view.selected == nil ? Text(nl: "Er is nog geen gezin.", en: "There is no family yet.") : nil),
            Command(
                .newFamily, .character("n"), Text(nl: "nieuw gezin", en: "new family"),
                help: Text(nl: "Begin een dossier voor een gezin.", en: "Begin a file for a family."),
                words: "aanmaken toevoegen aanmelden add register"),
            Command(
                .find, .character("/"), Text(nl: "zoeken", en: "find"),
                help: Text(
                    nl: "Zoek een gezin: op code, leeftijd van een kind, regisseur of naam.",
                    en: "Find a family: by code, a child’s age, regisseur or name."),
                words: "vinden opzoeken search look up"),
            Command(
                .mine, .character("m"), Text(nl: "mijn lijst", en: "my list"),
                help: Text(
                    nl: "Wat er te doen is in de gezinnen waarvan u regisseur bent.",
                    en: "What is to be done in the families of which you are the regisseur."),
                words: "taken afspraken datum regisseur te doen tasks due to do"),
            Command(
                .quit, .character("q"), Text(nl: "stoppen", en: "quit"),
                help: Text(nl: "Sluit het programma. Alles is bewaard.", en: "Close the program. Everything is saved."),
                words: "afsluiten verlaten exit leave"),
            Command(
                .directory, .character("d"), Text(nl: "adresboek", en: "directory"), help: DirectoryCommands.sentence,
                words: DirectoryCommands.words),
        ]
    }

    public mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .open: view.selected.map { [.open(GezinScreen($0, desk))] } ?? []
        case .newFamily: [.open(begin(&desk))]
        case .find: [.open(FindFamilyScreen(desk))]
        case .mine: [.open(MineScreen(desk))]
        case .directory: [.open(DirectoryScreen(desk))]
        case .quit: [.effect(.quit)]
        default: []
        }
    }

    private mutating func begin(_ desk: inout Desk) -> FormScreen {
        let form = FamilyForm(desk: &desk)
        awaited = form.id
        return FormScreen(form, desk)
    }

    public mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        if key == .escape {
            return [
                .say(Text(nl: "Dit is het overzicht. q stopt het programma.", en: "This is the overview. q quits."))
            ]
        }
        _ = view.handle(key, rows: desk.size.rows - 6)
        return []
    }

    public mutating func refresh(_ desk: Desk) {
        prepare(desk)
        view.update(body(desk))
        guard let family = awaited, body(desk).ids.contains(family) else { return }
        view.select(family)
        awaited = nil
    }

    public mutating func prepare(_ desk: Desk) { page.keep(body(desk), desk) }

    public func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        view.draw(body(desk), on: &canvas, in: area)
    }

    private func body(_ desk: Desk) -> Body<FamilyID> { page.page(desk) { made(desk) } }

    private func made(_ desk: Desk) -> Body<FamilyID> {
        var body = Body<FamilyID>()
        let rows = desk.workspace.families.map { FamilyRow($0, desk) }
        let agenda = desk.team.meetings.last { $0.data.day == desk.today }
        let today = agenda?.data.families ?? []
        let onTable = today.compactMap { id in rows.first { $0.id == id } }
        let others = rows.filter { !today.contains($0.id) }
        body.add()
        guard !rows.isEmpty else {
            welcome(&body, desk)
            return body
        }
        let slots = FamilyRow.slots(rows, desk)
        if let agenda, !onTable.isEmpty {
            let families = Text.count(
                onTable.count, one: Text(nl: "gezin", en: "family"), many: Text(nl: "gezinnen", en: "families"))
            let time = agenda.data.time.map { " " + ($0.hasPrefix("0") ? String($0.dropFirst()) : $0) } ?? ""
            body.add(
                desk.say(
                    Text(nl: " OVERLEG VANDAAG\(time), \(families.nl)", en: " MEETING TODAY\(time), \(families.en)")),
                .title)
            add(onTable, slots, to: &body, desk)
            body.gap()
            if !others.isEmpty { body.add(desk.say(Text(nl: " VERDER IN HET TEAM", en: " ALSO IN THE TEAM")), .title) }
        } else {
            body.add(desk.say(Text(nl: " GEZINNEN VAN HET TEAM", en: " THE TEAM’S FAMILIES")), .title)
        }
        add(others, slots, to: &body, desk, withHeads: onTable.isEmpty)
        notes(&body, desk)
        return body
    }

    private func add(
        _ rows: [FamilyRow], _ slots: [Columns.Slot], to body: inout Body<FamilyID>, _ desk: Desk,
        withHeads: Bool = true
    ) {
        if withHeads { body.add([StyledText("   " + FamilyRow.line(FamilyRow.heads(desk), slots), .secondary)]) }
        for row in rows { body.add(row.pieces(slots), id: row.id) }
    }

    private func welcome(_ body: inout Body<FamilyID>, _ desk: Desk) {
        body.add(
            desk.say(Text(nl: " Er staat nog geen gezin in dit team.", en: " There is no family in this team yet.")))
        body.add()
        body.add(
            desk.say(Text(nl: " Druk op n om met een gezin te beginnen.", en: " Press n to begin with a family.")),
            .secondary)
    }

    private func notes(_ body: inout Body<FamilyID>, _ desk: Desk) {
        if desk.workspace.damagedLines + desk.workspace.unreadEntries > 0 { body.gap() }
        if desk.workspace.damagedLines > 0 {
            let lines = Text.count(
                desk.workspace.damagedLines, one: Text(nl: "regel is", en: "line is"),
                many: Text(nl: "regels zijn", en: "lines are"))
            body.add(
                desk.say(
                    Text(
                        nl: " \(lines.nl) beschadigd en overgeslagen. Vraag uw beheerder: wijkoverleg verify",
                        en: " \(lines.en) damaged and skipped. Ask your administrator: wijkoverleg verify")), .danger)
        }
        if desk.workspace.unreadEntries > 0 {
            body.add(
                desk.say(
                    Text(
                        nl: " Een deel is geschreven met een nieuwere versie en is hier niet te zien.",
                        en: " Part was written by a newer version and cannot be seen here.")), .attention)
        }
    }
}
