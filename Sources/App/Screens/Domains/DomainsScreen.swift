import Domain
import Terminal

extension CommandName {
    static let read = CommandName("read")
}

/// The seven life domains at a glance, for the family and for everyone in it: what goes well, what worries, what was not
/// asked. Every cell can be filled in; after one the cursor goes on to the next domain of the same person.
struct DomainsScreen: Screen {
    let id: FamilyID
    private(set) var selected: DomainSubject

    var family: FamilyID? { id }

    init(_ family: FamilyID, at domain: LifeDomain = .money, _ desk: Desk) {
        id = family
        selected = DomainSubject(domain: .known(domain), member: nil)
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Leefgebieden", en: "Life domains") }

    func commands(_ desk: Desk) -> [Command] {
        let picture = desk.dossier(id).domainPictures[selected]
        return [
            Command(
                .open, .enter, Text(nl: "invullen", en: "fill in"),
                help: Text(
                    nl: "Vul in hoe het hier gaat. Een cijfer kiest meteen het antwoord dat onderaan staat.",
                    en: "Fill in how things are here. A number chooses the answer at the bottom at once."),
                words: "leefgebied gaat goed zorgen life domain well worries"),
            Command(
                .read, .character("b"), Text(nl: "bekijken", en: "look at"),
                help: Text(
                    nl: "Bekijk wie dit vastlegde en wanneer; van daar is het te verbeteren.",
                    en: "See who recorded this and when; from there it can be corrected."),
                disabled: picture == nil
                    ? Text(nl: "Hier is nog niets ingevuld.", en: "Nothing is filled in here yet.") : nil,
                words: "lezen wie wanneer verbeteren read who when correct"),
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .open: [.open(FormScreen(form(desk), desk))]
        case .read:
            desk.dossier(id).domainPictures[selected].map { [.open(EntryScreen(id, entry: $0.entry))] } ?? []
        default: []
        }
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        if let number = Numbered.index(of: key, among: DomainState.allCases.count) {
            return [.open(FormScreen(form(desk, DomainState.allCases[number]), desk))]
        }
        let table = DomainTable(id, desk)
        switch key {
        case .up: selected = table.moved(selected, rows: -1)
        case .down: selected = table.moved(selected, rows: 1)
        case .left, .backTab: selected = table.moved(selected, columns: -1)
        case .right, .tab: selected = table.moved(selected, columns: 1)
        case .home, .pageUp: selected = table.moved(selected, rows: -table.rows)
        case .end, .pageDown: selected = table.moved(selected, rows: table.rows)
        default: break
        }
        return []
    }

    /// A member who is taken back has no column any more.
    mutating func refresh(_ desk: Desk) { selected = DomainTable(id, desk).moved(selected) }

    mutating func returned(with save: Save, _ desk: inout Desk) -> [Act] {
        guard save.entries.contains(where: { $0.kind == DomainPicture.word }) else { return [] }
        selected = DomainTable(id, desk).moved(selected, rows: 1)
        return []
    }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        let table = DomainTable(id, desk)
        let legend = DomainsScreen.legend(desk, width: area.columns - 2)
        let room = area.rows - table.rows - 3
        let legendRows = min(legend.count, max(0, room - 2))
        let top = area.rows > table.rows + 6 ? 1 : 0
        table.draw(on: &canvas, in: area.rows(from: top), selected: selected)
        let notes = DomainNotes(selected, table, id, desk, width: area.columns - 2)
        let notesArea = area.rows(top + table.rows + 1..<max(top + table.rows + 1, area.rows - legendRows))
        for (row, line) in notes.lines.prefix(notesArea.rows).enumerated() {
            canvas.put(line, at: notesArea.position(row: row), width: notesArea.columns - 1)
        }
        for (row, line) in legend.prefix(legendRows).enumerated() {
            canvas.put(line, in: area, row: area.rows - legendRows + row, column: 1, style: .secondary)
        }
    }

    /// A new picture of the cell; what was recorded today for this cell alone is corrected.
    private func form(_ desk: Desk, _ state: DomainState? = nil) -> DomainPictureForm {
        let dossier = desk.dossier(id)
        let members = [selected.member].compactMap { $0 }
        if let known = dossier.domainPictures[selected], known.data.day == desk.today,
            !Wall(dossier, desk).hides(known),
            known.data.members.map(dossier.ledger.identity) == members
        {
            return DomainPictureForm(family: id, correcting: known.id, state: state)
        }
        return DomainPictureForm(family: id, domain: selected.domain, members: members, state: state)
    }

    /// Every answer with its number and sign.
    private static func legend(_ desk: Desk, width: Int) -> [String] {
        let answers = DomainState.allCases.enumerated().map { "\($0 + 1) \(DomainSign($1).inFull(desk))" }
        var lines = [""]
        for answer in answers + [DomainSign.notAsked.inFull(desk)] {
            let last = lines[lines.count - 1]
            let longer = last.isEmpty ? answer : last + "   " + answer
            if cells(longer) <= width { lines[lines.count - 1] = longer } else { lines.append(answer) }
        }
        return lines
    }
}
