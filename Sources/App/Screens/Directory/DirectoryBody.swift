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
            [.init(min: 14, max: 26), .init(min: 12, max: 26), .init(min: 12, max: 22), .init(min: 10, max: 26)])
        let slots = columns.slots(for: people.map(cells), width: width - 4)
        for house in houses {
            body.gap()
            head(house.organisation)
            for inhabitant in house.people { line(inhabitant.person, slots) }
        }
    }

    private mutating func head(_ organisation: Known<Organisation>?) {
        guard let organisation else {
            body.add(desk.say(Text(nl: " ZONDER ORGANISATIE", en: " WITHOUT ORGANISATION")), .title)
            return
        }
        let data = organisation.data
        let facts = [desk.say(data.sector.label), data.phone ?? ""].filter { !$0.isEmpty }
        let row = Row.organisation(organisation.id)
        body.add(
            [
                StyledText(" " + data.name.uppercased(), .title),
                StyledText("  " + facts.joined(separator: "  "), .secondary),
            ], id: row)
        if let expect = data.mayExpect, !expect.isEmpty {
            body.add(TextLayout.cut("   " + expect, width: width - 1), .secondary, id: row)
        }
    }

    private func cells(_ person: Known<Person>) -> [String] {
        let data = person.data
        let left = data.left(on: desk.today).map { "(\(desk.say($0)))" }
        return [data.name.full, data.role, left ?? data.phone ?? "", left == nil ? data.reachable ?? "" : ""]
    }

    private mutating func line(_ person: Known<Person>, _ slots: [Columns.Slot]) {
        let isGone = person.data.isGone(on: desk.today)
        let row = Row.person(person.id)
        let words = FamilyRow.line(cells(person), slots)
        body.add("   " + words, isGone ? .secondary : .plain, id: row)
        guard !isGone, let expect = person.data.mayExpect, !expect.isEmpty else { return }
        body.add(TextLayout.cut("     " + expect, width: width - 1), .secondary, id: row)
    }
}
