import Domain
import Terminal

/// The directory in lines: per organisation its people with role, number and when they can be reached, and below each what
/// one may expect.
struct DirectoryBody {
    enum Row: Hashable, Sendable {
        case organisation(Reference<Organisation>)
        case person(Reference<Person>)
    }

    private(set) var body = Body<Row>()
    private let desk: Desk
    private let width: Int

    init(_ houses: [Directory.House], _ desk: Desk) {
        self.desk = desk
        width = desk.size.columns - 2
        let people = houses.flatMap(\.people).map(\.person)
        let columns = Columns(
            [
                .init(min: desk.size.columns < 80 ? 14 : 20, max: 26), .init(min: 12, max: 26),
                .init(min: 12, max: 18), .init(min: 10, max: 60),
            ], gap: desk.size.columns < 100 ? 1 : 2)
        let slots = columns.slots(for: people.map(cells), width: width - 4)
        body.add()
        for house in houses {
            body.gap()
            head(house.organisation)
            for inhabitant in house.people { line(inhabitant.person, slots) }
        }
    }

    private mutating func head(_ organisation: Known<Organisation>?) {
        guard let organisation else {
            body.add(desk.say(Text(nl: " ZONDER ORGANISATIE ○", en: " WITHOUT ORGANISATION ○")), .title)
            return
        }
        let data = organisation.data
        let sector = desk.say(data.sector.label)
        let facts = [sector == data.name ? "" : sector, data.phone ?? ""].filter { !$0.isEmpty }
        let row = Row.organisation(organisation.id)
        let name = TextLayout.cut(data.name.uppercased(), width: width - 1)
        let rest = TextLayout.cut(
            facts.joined(separator: "  "), width: max(0, width - 3 - Terminal.cells(name)))
        body.add([StyledText(" " + name, .title), StyledText("  " + rest, .secondary)], id: row)
        if let expect = data.mayExpect, !expect.isEmpty { below(expect, indent: 3, row) }
        if !organisation.rivals.isEmpty { disagreement(indent: 3, row) }
    }

    private func cells(_ person: Known<Person>) -> [String] {
        let data = person.data
        guard !data.isGone(on: desk.today) else { return [data.name.full, data.role] }
        return [data.name.full, data.role, data.phone ?? "", data.reachable ?? ""]
    }

    private mutating func line(_ person: Known<Person>, _ slots: [Columns.Slot]) {
        let data = person.data
        let row = Row.person(person.id)
        let words = "   " + FamilyRow.line(cells(person), slots)
        if let left = data.left(on: desk.today), data.isGone(on: desk.today) {
            body.add(TextLayout.cut("\(words)  (\(desk.say(left)))", width: width), .secondary, id: row)
            if let deputy = deputy(of: data) { below(deputy, indent: 5, row) }
        } else {
            body.add(words, id: row)
            if let expect = data.mayExpect, !expect.isEmpty { below(expect, indent: 5, row) }
            if let leaving = data.left(on: desk.today) { below(desk.say(leaving), indent: 5, row) }
        }
        if !person.rivals.isEmpty { disagreement(indent: 5, row) }
    }

    /// Whom to call in the place of who left.
    private func deputy(of person: Person) -> String? {
        guard let deputy = person.deputy.flatMap({ desk.team.ledger[$0] })?.data, !deputy.isGone(on: desk.today)
        else { return nil }
        let words = [deputy.name.full, deputy.phone ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        return desk.say(Text(nl: "vervanger: \(words)", en: "stands in: \(words)"))
    }

    private mutating func below(_ words: String, indent: Int, _ row: Row) {
        let line = String(repeating: " ", count: indent) + words
        body.add(TextLayout.cut(line, width: width), .secondary, id: row)
    }

    private mutating func disagreement(indent: Int, _ row: Row) {
        let words = Text(nl: "○ twee keer anders vastgelegd", en: "○ recorded in two ways")
        body.add(String(repeating: " ", count: indent) + desk.say(words), .attention, id: row)
    }
}
