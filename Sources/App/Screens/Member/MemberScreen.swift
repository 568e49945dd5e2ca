import Domain
import Terminal

extension CommandName {
    static let about = CommandName("about-member")
}

/// One person of the family, to read: what is known of him or her, newest first, each line with what lies behind it.
struct MemberScreen: Screen {
    enum Row: Hashable, Sendable {
        case entry(EntryID)
        case enter
    }

    let id: FamilyID
    let member: Reference<Member>
    private var cursor = BodyView<Row>()
    private var page = Kept<NoChoice, Body<Row>>()

    var family: FamilyID? { id }

    init(_ family: FamilyID, member: Reference<Member>, _ desk: Desk) {
        id = family
        self.member = member
        prepare(desk)
        cursor = BodyView(body(desk))
    }

    func title(_ desk: Desk) -> Text? { Text(verbatim: desk.wall(id).name(member)) }

    func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(
                    nl: "Lees de regel bij > helemaal, of verbeter hem.",
                    en: "Read all of the line at >, or correct it.")),
            Command(
                .about, .character("i"), Text(nl: "vastleggen", en: "record"),
                help: Text(nl: "Leg iets vast over deze persoon.", en: "Record something about this person.")),
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch (name, cursor.selected) {
        case (.about, _), (.open, .enter?): [.open(MenuScreen.about(member, id, desk))]
        case (.open, .entry(let entry)?): [.open(EntryScreen(id, entry: entry))]
        default: []
        }
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        _ = cursor.handle(key, rows: desk.size.rows - 6)
        return []
    }

    mutating func refresh(_ desk: Desk) {
        prepare(desk)
        cursor.update(body(desk))
    }

    mutating func prepare(_ desk: Desk) { page.keep(body(desk), desk) }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
    }

    private func body(_ desk: Desk) -> Body<Row> {
        page.page(desk) { MemberBody(member, id, desk).body }
    }
}
