import Domain
import Terminal

extension CommandName {
    static let later = CommandName("later")
    static let closer = CommandName("closer")
    static let lanes = CommandName("lanes")
    static let filter = CommandName("filter")
}

/// S: one line for the whole family. Rows are people, sectors or topics; columns are time; the list below tells what stands
/// under the cursor, or everything when the cursor is in the list.
public struct SignalenScreen: Screen {
    let id: FamilyID
    private(set) var state: LineState
    private var kept = Kept<LineState, LineModel>()
    private var keptContents = Kept<LineContents.Choice, LineContents>()
    private var keptColumns = Kept<LineColumns.Choice, LineColumns>()

    public var family: FamilyID? { id }
    public var view: FamilyView? { .signalen }
    public var signs: [(sign: String, words: Text)] { LineLegend.all }

    public init(_ family: FamilyID, _ desk: Desk) {
        id = family
        state = LineState(today: desk.today)
        state.openAtLatest(model(desk), desk.today)
    }

    public func commands(_ desk: Desk) -> [Command] {
        let nearest = Text(nl: "Dichterbij dan per week kan niet.", en: "By week is the closest view.")
        return [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(
                    nl: "Open de regel bij >; bij een rij van de lijn: ga naar wat er staat.",
                    en: "Open the line at >; on a row of the line: go to what is there.")),
            Command(
                .later, .right, Text(nl: "tijd", en: "time"),
                help: Text(
                    nl: "Ga door de tijd: ← eerder, → later, Home en End naar begin en eind.",
                    en: "Go through time: ← earlier, → later, Home and End to both ends.")),
            Command(
                .closer, .character("+"), Text(nl: "dichterbij", en: "closer"),
                help: Text(
                    nl: "Kijk dichterbij, van jaren tot weken; - kijkt van verder weg.",
                    en: "Look closer, from years to weeks; - looks from further away."),
                disabled: state.scale.closer == nil ? nearest : nil),
            Command(
                .lanes, .character("l"), Text(nl: "rijen", en: "rows"),
                help: Text(
                    nl: "Zet in de rijen: over wie het gaat, wie het zag, of waarover.",
                    en: "Let the rows show whom it is about, who saw it, or what about.")),
            Command(
                .filter, .character("f"), Text(nl: "alleen…", en: "only…"),
                help: Text(
                    nl: "Alleen zorgen, wat goed gaat, meldingen, één gezinslid, of alles.",
                    en: "Only worries, what goes well, reports, one member, or everything.")),
            CommonCommands.allPoints,
        ]
    }

    public mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        let model = model(desk)
        switch name {
        case .open: return open(model, desk)
        case .later: state.go(by: 1, model)
        case .closer: state.zoom(to: state.scale.closer)
        case .lanes: state.turnLanes(model)
        case .filter: state.filter(next(model), id, desk)
        case .allPoints: return [.open(PointsScreen(id, desk))]
        default: break
        }
        return []
    }

    public mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        let model = model(desk)
        switch key {
        case .left: state.go(by: -1, model)
        case .home: state.go(to: model.ends.lowerBound, model)
        case .end: state.go(to: model.ends.upperBound, model)
        case .up: state.up(model)
        case .down: state.down(model)
        case .pageUp: state.page(-1, rows: desk.size.rows, model)
        case .pageDown: state.page(1, rows: desk.size.rows, model)
        case .character("="): state.zoom(to: state.scale.closer)
        case .character("-"), .character("_"):
            guard let wider = state.scale.wider else {
                return [.say(Text(nl: "Verder weg dan per jaar kan niet.", en: "By year is the widest view."))]
            }
            state.zoom(to: wider)
        default: break
        }
        return []
    }

    /// Esc brings everything back before it leaves.
    public mutating func leave(_ desk: inout Desk) -> [Act] {
        guard state.filter == .all else {
            state.filter(.all, id, desk)
            return []
        }
        return [.back]
    }

    public mutating func refresh(_ desk: Desk) { state.settle(model(desk)) }

    public mutating func prepare(_ desk: Desk) {
        let model = model(desk)
        keptContents.keep(model.contents, for: model.contents.choice, desk)
        keptColumns.keep(model.columns, for: model.columns.choice, desk)
        kept.keep(model, for: state, desk)
    }

    public func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        LineDrawing(model(desk), desk).draw(on: &canvas, in: area)
    }

    private func model(_ desk: Desk) -> LineModel {
        kept.page(for: state, desk) {
            let contents = contents(desk)
            return LineModel(state, contents, columns(contents, desk))
        }
    }

    private func columns(_ contents: LineContents, _ desk: Desk) -> LineColumns {
        let window = state.window(contents, desk)
        let choice = LineColumns.Choice(contents: contents.choice, window: window)
        return keptColumns.page(for: choice, desk) { LineColumns(contents, window, desk) }
    }

    private func contents(_ desk: Desk) -> LineContents {
        keptContents.page(for: state.choice, desk) { LineContents(state.choice, id, desk) }
    }

    private mutating func open(_ model: LineModel, _ desk: Desk) -> [Act] {
        switch state.spot {
        case .event:
            guard let place = model.selected, let entry = model.events[place].entries.first else { return [] }
            return [.open(EntryScreen(id, entry: entry))]
        case .pattern(let word): return [.open(EvidenceScreen(id, point: word, desk))]
        case .axis, .lane:
            let lane: Lane.ID? = if case .lane(let id) = state.spot { id } else { nil }
            guard !model.events(in: model.cursor, of: lane).isEmpty else {
                return [.say(Text(nl: "Hier is niets vastgelegd.", en: "Nothing is recorded here."))]
            }
            state.enterList(model)
            return []
        }
    }

    private func next(_ model: LineModel) -> LineFilter {
        let members = (model.wall.dossier.children + model.wall.dossier.adults).map(\.id)
        guard case .lane(.member(let member)) = state.spot else { return state.filter.next(at: nil, among: members) }
        return state.filter.next(at: member, among: members)
    }
}
