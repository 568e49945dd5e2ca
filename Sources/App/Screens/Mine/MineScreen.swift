import Domain
import Terminal

extension CommandName {
    static let mine = CommandName("mine")
}

/// The regisseur's own list between meetings: what is due and open in all families of whoever sits here. It names nobody of
/// a family and quotes nothing, because families stand below each other in it; it opens from the overview only.
struct MineScreen: Screen {
    enum Row: Hashable, Sendable {
        case item(OpenWork.Item)
        /// Everything there is to ask about one family.
        case all(FamilyID)
    }

    private var view = BodyView<Row>()
    private var page = Kept<NoChoice, Body<Row>>()
    /// As many points of a family stand here; the others are a key away.
    private static let points = 3

    init(_ desk: Desk) {
        prepare(desk)
        view = BodyView(body(desk))
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Mijn lijst", en: "My list") }

    func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(nl: "Open wat bij > staat, in het dossier.", en: "Open what is at >, in its file."),
                disabled: view.selected == nil ? Text(nl: "Er staat niets op.", en: "There is nothing on it.") : nil)
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch view.selected {
        case .item(let item) where name == .open: return [.open(MineScreen.target(item, desk))]
        case .all(let family) where name == .open: return [.open(PointsScreen(family, desk))]
        default: return []
        }
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        _ = view.handle(key, rows: desk.size.rows - 6)
        return []
    }

    mutating func refresh(_ desk: Desk) {
        prepare(desk)
        view.update(body(desk))
    }

    mutating func prepare(_ desk: Desk) { page.keep(body(desk), desk) }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        view.draw(body(desk), on: &canvas, in: area)
    }

    /// Where somebody can do something about it.
    private static func target(_ item: OpenWork.Item, _ desk: Desk) -> any Screen {
        let family = item.family
        func entry(_ id: EntryID) -> any Screen {
            EntryScreen(family, entry: desk.dossier(family).ledger.readings(of: id).last?.id ?? id)
        }
        return switch item.matter {
        case .agreement(let agreement, _): entry(agreement.id)
        case .condition(let condition): entry(condition.id)
        case .goal(let goal): entry(goal.id)
        case .point(let word): EvidenceScreen(family, point: word, desk)
        case .notSafeNow, .leftOpen, .lookBack: GezinScreen(family, desk)
        }
    }

    private func body(_ desk: Desk) -> Body<Row> { page.page(desk) { made(desk) } }

    private func made(_ desk: Desk) -> Body<Row> {
        var body = Body<Row>()
        body.add()
        let items =
            desk.me.map {
                OpenWork(of: $0, in: desk.workspace.families, desk.team, on: desk.today).items
            } ?? []
        guard !items.isEmpty else {
            let none = Text(
                nl: "Er is niets te doen in gezinnen waarvan u regisseur bent.",
                en: "Nothing is to be done in families of which you are the regisseur.")
            body.wrap(desk.say(none), width: desk.size.columns - 2)
            return body
        }
        let dated = items.filter { !$0.isPoint }
        add(dated, Text(nl: " TE DOEN", en: " TO DO"), &body, desk)
        let points = items.filter(\.isPoint)
        guard !points.isEmpty else { return body }
        if !dated.isEmpty { body.gap() }
        body.add(desk.say(Text(nl: " OM NAAR TE VRAGEN", en: " TO ASK ABOUT")), .title)
        for family in desk.workspace.families { ask(points.filter { $0.family == family.id }, &body, desk) }
        return body
    }

    /// The first points of one family, and the way to all of them.
    private func ask(_ items: [OpenWork.Item], _ body: inout Body<Row>, _ desk: Desk) {
        guard let first = items.first else { return }
        add(Array(items.prefix(MineScreen.points)), nil, &body, desk)
        guard items.count > MineScreen.points else { return }
        let more = Text(nl: "alle punten van \(first.code)", en: "all points of \(first.code)")
        let indent = String(repeating: " ", count: 5 + cells(first.code))
        body.add(indent + desk.say(more), .secondary, id: .all(first.family))
    }

    private func add(_ items: [OpenWork.Item], _ heading: Text?, _ body: inout Body<Row>, _ desk: Desk) {
        guard !items.isEmpty else { return }
        if let heading { body.add(desk.say(heading), .title) }
        let dates = items.map { desk.say($0.dueWords(on: desk.today)) }
        let dateWidth = dates.map { cells($0) }.max() ?? 0
        let codeWidth = items.map { cells($0.code) }.max() ?? 0
        for (item, date) in zip(items, dates) {
            let head = dateWidth == 0 ? "   " : "   " + TextLayout.pad(date, width: dateWidth) + "  "
            let code = TextLayout.pad(item.code, width: codeWidth) + "  "
            let room = desk.size.columns - cells(head) - cells(code) - 1
            let style: Style = item.matter == .notSafeNow ? .danger : .plain
            body.add(
                [
                    StyledText(head, item.due.map { $0 < desk.today } ?? false ? .attention : .secondary),
                    StyledText(code, style), StyledText(TextLayout.cut(desk.say(item.words), width: room), style),
                ], id: .item(item))
        }
    }
}
