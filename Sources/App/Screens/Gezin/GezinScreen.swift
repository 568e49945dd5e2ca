import Domain
import Terminal

extension CommandName {
    static let allPoints = CommandName("all-points")
    static let discuss = CommandName("discuss")
}

/// G: the family on one screen. Children first, each with who watches, whether it is safe now and who says so.
public struct GezinScreen: Screen {
    enum Row: Hashable, Sendable {
        case unsafe(EntryID)
        case member(Reference<Member>)
        case conflict(EntryID)
        case point(String)
        case morePoints
        case entry(EntryID)
        /// Somebody in a house, which is not the row of the person himself or herself.
        case resident(Reference<Member>)
        /// A parent of this child who is not in the file.
        case otherParent(Reference<Member>)
        case domain(LifeDomain)
        case goodDomains
        /// Something that nobody recorded yet: the form for this kind.
        case enter(String)
    }

    let id: FamilyID
    private var cursor = BodyView<Row>()
    private var page = Kept<NoChoice, Body<Row>>()

    public var family: FamilyID? { id }
    public var view: FamilyView? { .gezin }

    public init(_ family: FamilyID, _ desk: Desk) {
        id = family
        prepare(desk)
        let body = body(desk)
        cursor = BodyView(body, selected: GezinScreen.first(of: body.ids, desk.dossier(family)))
    }

    /// The cursor begins at the children, not at why the team knows them; who is unsafe comes before all.
    private static func first(of ids: [Row], _ dossier: Dossier) -> Row? {
        guard let family = dossier.family, let place = ids.firstIndex(of: .entry(family.entry)), place == 0 else {
            return ids.first
        }
        return ids.dropFirst().first
    }

    public func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(
                    nl: "Open de regel bij >: een aandachtspunt, een persoon, een signaal.",
                    en: "Open the line at >: a point of attention, a person, a signal.")),
            Command(
                .discuss, .character("v"), Text(nl: "bespreken", en: "discuss"),
                help: Text(
                    nl: "Bespreek dit gezin aan de hand van de vijf vragen.",
                    en: "Discuss this family using the five questions."),
                words: "overleg mdo vergaderen meeting"),
            Command(
                .enter, .character("i"), Text(nl: "invoeren", en: "enter"),
                help: Text(
                    nl: "Voer iets in: een gezinslid, een professional, een probleem, …",
                    en: "Enter something: a family member, a professional, a problem, …"),
                words: "toevoegen vastleggen nieuw formulier add record new form"),
            CommonCommands.allPoints,
        ]
    }

    public mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .open: cursor.selected.map { open($0, desk) } ?? []
        case .discuss: [.open(VragenScreen(id, desk))]
        case .allPoints: [.open(PointsScreen(id, desk))]
        default: []
        }
    }

    public mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        _ = cursor.handle(key, rows: desk.size.rows - 6)
        return []
    }

    public mutating func refresh(_ desk: Desk) {
        prepare(desk)
        cursor.update(body(desk))
    }

    public mutating func prepare(_ desk: Desk) { page.keep(body(desk), desk) }

    public func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
    }

    private func body(_ desk: Desk) -> Body<Row> {
        page.page(desk) { GezinBody(id, desk).body }
    }

    private func open(_ row: Row, _ desk: Desk) -> [Act] {
        switch row {
        case .unsafe(let entry): [.open(MenuScreen.unsafe(entry, id, desk))]
        case .entry(let entry): [.open(EntryScreen(id, entry: entry))]
        case .member(let member): [.open(MemberScreen(id, member: member, desk))]
        case .resident(let member): [.open(MemberScreen(id, member: member, desk))]
        case .otherParent(let child): [.open(FormScreen(MemberForm(family: id, correcting: child), desk))]
        case .domain(let domain): [.open(DomainsScreen(id, at: domain, desk))]
        case .goodDomains: [.open(DomainsScreen(id, desk))]
        case .enter(let kind): FormGroups.form(kind, id).map { [.open(FormScreen($0, desk))] } ?? []
        case .conflict(let thing): [.open(ConflictScreen(id, thing: thing, desk))]
        case .point(let word): [.open(EvidenceScreen(id, point: word, desk))]
        case .morePoints: [.open(PointsScreen(id, desk))]
        }
    }
}
