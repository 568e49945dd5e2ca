import Domain
import Terminal

/// Every version of the safety norm in full, the latest first: what it said, who agreed, and why it was changed.
struct NormsScreen: Screen {
    let id: FamilyID
    private var cursor = BodyView<EntryID>()

    var family: FamilyID? { id }

    init(_ family: FamilyID, _ desk: Desk) {
        id = family
        cursor = BodyView(body(desk))
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Veilig genoeg", en: "Safe enough") }

    func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(nl: "Open de regel bij >.", en: "Open the line at >."))
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        cursor.selected.map { [.open(EntryScreen(id, entry: $0))] } ?? []
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        _ = cursor.handle(key, rows: desk.size.rows - 6)
        return []
    }

    mutating func refresh(_ desk: Desk) { cursor.update(body(desk)) }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
    }

    private func body(_ desk: Desk) -> Body<EntryID> {
        var body = Body<EntryID>()
        let wall = desk.wall(id)
        let one = TimeColumns(count: 1, shift: 0, indent: 3, width: desk.size.columns, widest: 100)
        body.add(desk.say(Text(nl: " WANNEER IS HET VEILIG GENOEG?", en: " WHEN IS IT SAFE ENOUGH?")), .title)
        let versions = NormVersions(wall.dossier).items
        for item in versions.reversed() {
            body.gap()
            for line in one.lines([NormRows.cell(item, among: versions, one, wall, desk)]) {
                body.add(line, id: item.id)
            }
        }
        return body
    }
}
