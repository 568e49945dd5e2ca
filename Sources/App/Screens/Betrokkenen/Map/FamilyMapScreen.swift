import Domain
import Terminal

/// The map of the whole family, with lines that can be followed.
struct FamilyMapScreen: Screen {
    let id: FamilyID
    private var list = ListState<MapNode.ID>()
    private var kept = Kept<NoChoice, FamilyMap>()

    var family: FamilyID? { id }

    init(_ family: FamilyID, _ desk: Desk) {
        id = family
        prepare(desk)
        list = ListState(map(desk).ids)
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Kaart", en: "Map") }

    func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(
                    nl: "Open de plek bij >: een professional, een lege plek, of de kaart van een gezinslid.",
                    en: "Open the place at >: a professional, an empty place, or the map of a family member."))
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        list.selected.map { InvolvedPlaces.open($0, id, desk) } ?? []
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        _ = list.handle(key, rows: desk.size.rows - 6)
        return []
    }

    mutating func refresh(_ desk: Desk) {
        prepare(desk)
        list.update(map(desk).ids)
    }

    mutating func prepare(_ desk: Desk) { kept.keep(map(desk), desk) }

    private func map(_ desk: Desk) -> FamilyMap { kept.page(desk) { FamilyMap(id, desk) } }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        let map = map(desk)
        guard map.fits else {
            for (row, line) in TextLayout.wrap(desk.say(map.tooLarge), width: area.columns - 4).enumerated() {
                canvas.put(line, in: area, row: 2 + row, column: 2)
            }
            canvas.cursor = area.position(row: 2, column: 1)
            return
        }
        map.draw(selected: list.selected, on: &canvas, in: area)
    }
}
