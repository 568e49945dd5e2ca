import Domain
import Terminal

extension CommandName {
    static let column = CommandName("column")
    static let memberMap = CommandName("member-map")
    static let familyMap = CommandName("family-map")
}

/// B: who sees whom, why and since when; who should be there and is not; who has the regie (report 2.1; ch. 5, questions 1, 2
/// and 4).
public struct BetrokkenenScreen: Screen {
    enum Row: Hashable, Sendable {
        /// The names over the columns.
        case head
        case professional(ProfessionalKey)
        case missing(Sector)
        case regie
        case watch(Reference<Member>)
        case network(EntryID)
        case noNetwork
    }

    let id: FamilyID
    /// Whose column was gone to.
    private(set) var member: Reference<Member>?
    private var cursor = BodyView<Row>()
    private var page = Kept<Reference<Member>?, Body<Row>>()

    public var family: FamilyID? { id }
    public var view: FamilyView? { .betrokkenen }

    public init(_ family: FamilyID, _ desk: Desk) {
        id = family
        let dossier = desk.dossier(family)
        member = (dossier.children + dossier.adults).first?.id
        prepare(desk)
        let body = body(desk)
        cursor = BodyView(body, selected: body.ids.first { $0 != .head })
    }

    public func commands(_ desk: Desk) -> [Command] {
        let nobody = Text(nl: "Er is nog geen gezinslid ingevoerd.", en: "No family member has been entered yet.")
        return [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(
                    nl: "Open de regel bij >: een professional, een lege plek, de kaart van wie onderstreept is.",
                    en: "Open the line at >: a professional, an empty place, the map of whoever is underlined.")),
            Command(
                .enter, .character("i"), Text(nl: "invoeren", en: "enter"),
                help: Text(
                    nl: "Voer iets in: een professional, wie er om het gezin heen helpt, …",
                    en: "Enter something: a professional, who helps around the family, …")),
            Command(
                .memberMap, .character("y"), Text(nl: "kaart", en: "map"),
                help: Text(
                    nl: "Teken de kaart rond het gezinslid dat onderstreept is.",
                    en: "Draw the map round the family member who is underlined."),
                disabled: member == nil ? nobody : nil),
            Command(
                .familyMap, .character("m"), Text(nl: "hele gezin", en: "whole family"),
                help: Text(
                    nl: "Teken de kaart van het hele gezin, als die op het scherm past.",
                    en: "Draw the map of the whole family, if it fits on the screen."),
                disabled: member == nil ? nobody : nil),
            Command(
                .column, .right, Text(nl: "gezinslid", en: "member"),
                help: Text(
                    nl: "Ga naar het volgende gezinslid; ← gaat terug.",
                    en: "Go to the next family member; ← goes back."
                ), isInBar: false),
            CommonCommands.allPoints,
        ]
    }

    public mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .open: return cursor.selected.map { open($0, desk) } ?? []
        case .memberMap: return member.map { [.open(MemberMapScreen(id, $0, desk))] } ?? []
        case .familyMap: return InvolvedPlaces.openFamilyMap(id, desk)
        case .allPoints: return [.open(PointsScreen(id, desk))]
        case .column: move(by: 1, desk)
        default: break
        }
        return []
    }

    public mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        if key == .left { move(by: -1, desk) } else { _ = cursor.handle(key, rows: desk.size.rows - 7) }
        return []
    }

    public mutating func refresh(_ desk: Desk) {
        let members = members(desk)
        if !members.contains(where: { $0 == member }) { member = members.first }
        prepare(desk)
        cursor.update(body(desk))
    }

    public mutating func prepare(_ desk: Desk) { page.keep(body(desk), for: member, desk) }

    public func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
    }

    private func body(_ desk: Desk) -> Body<Row> {
        page.page(for: member, desk) { BetrokkenenBody(id, chosen: member, desk).body }
    }

    private func members(_ desk: Desk) -> [Reference<Member>] {
        let dossier = desk.dossier(id)
        return (dossier.children + dossier.adults).map(\.id)
    }

    private mutating func move(by step: Int, _ desk: Desk) {
        let members = members(desk)
        guard let here = members.firstIndex(where: { $0 == member }) else { return }
        member = members[min(max(0, here + step), members.count - 1)]
    }

    private func open(_ row: Row, _ desk: Desk) -> [Act] {
        let dossier = desk.dossier(id)
        switch row {
        case .head: return member.map { [.open(MemberMapScreen(id, $0, desk))] } ?? []
        case .professional(let key): return InvolvedPlaces.open(.professional(key), id, desk)
        case .missing(let sector): return InvolvedPlaces.open(.missing(sector), id, desk)
        case .regie:
            guard let appointment = dossier.regisseurs(on: desk.today).first else {
                return [.open(FormScreen(RegisseurForm(family: id), desk))]
            }
            return [.open(EntryScreen(id, entry: appointment.entry))]
        case .watch(let child):
            guard let watcher = dossier.watchers(of: child, on: desk.today).first else {
                return [.open(FormScreen(WatcherForm(family: id, child: child), desk))]
            }
            return [.open(EntryScreen(id, entry: watcher.entry))]
        case .network(let entry): return [.open(EntryScreen(id, entry: entry))]
        case .noNetwork:
            let form = FormGroups.form(NetworkAsked.word, id) ?? FormGroups.form(NetworkSupport.word, id)
            return form.map { [.open(FormScreen($0, desk))] } ?? [.open(EnterScreen(id, desk))]
        }
    }
}
