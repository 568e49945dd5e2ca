import Domain
import Terminal

/// The map round one member of the family; the arrows across go to the next one.
struct MemberMapScreen: Screen {
    let id: FamilyID
    private(set) var member: Reference<Member>
    private var list = ListState<MapNode.ID>()
    private var kept = Kept<Reference<Member>, MemberMap>()

    var family: FamilyID? { id }

    init(_ family: FamilyID, _ member: Reference<Member>, _ desk: Desk) {
        id = family
        self.member = member
        prepare(desk)
        list = ListState(map(desk).ids)
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Kaart", en: "Map") }

    func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(
                    nl: "Open de plek bij >: een professional, of een lege plek om in te vullen.",
                    en: "Open the place at >: a professional, or an empty place to fill in.")),
            Command(
                .column, .right, Text(nl: "volgende", en: "next"),
                help: Text(
                    nl: "Ga naar de kaart van het volgende gezinslid; ← gaat terug.",
                    en: "Go to the map of the next family member; ← goes back.")),
            Command(
                .familyMap, .character("m"), Text(nl: "hele gezin", en: "whole family"),
                help: Text(
                    nl: "Teken de kaart van het hele gezin, als die op het scherm past.",
                    en: "Draw the map of the whole family, if it fits on the screen.")),
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .open: return list.selected.map { InvolvedPlaces.open($0, id, desk) } ?? []
        case .column: move(by: 1, desk)
        case .familyMap: return InvolvedPlaces.openFamilyMap(id, desk)
        default: break
        }
        return []
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        if key == .left { move(by: -1, desk) } else { _ = list.handle(key, rows: desk.size.rows - 6) }
        return []
    }

    mutating func refresh(_ desk: Desk) {
        prepare(desk)
        list.update(map(desk).ids)
    }

    mutating func prepare(_ desk: Desk) { kept.keep(map(desk), for: member, desk) }

    private func map(_ desk: Desk) -> MemberMap {
        kept.page(for: member, desk) { MemberMap(id, member, desk) }
    }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        let picture = map(desk).picture(rows: area.rows)
        picture.draw(selected: list.selected, on: &canvas, in: area)
    }

    private mutating func move(by step: Int, _ desk: Desk) {
        let dossier = desk.dossier(id)
        let members = (dossier.children + dossier.adults).map(\.id)
        guard let here = members.firstIndex(of: member) else { return }
        member = members[(here + step + members.count) % members.count]
        prepare(desk)
        list = ListState(map(desk).ids)
    }
}
