import Domain
import Terminal

/// The line as it stands, worked out once for a picture or a key: the events that are kept, their rows, the columns in view
/// and the patterns below them.
struct LineModel {
    let state: LineState
    let contents: LineContents
    let columns: LineColumns
    /// The rows that are shown one below the other.
    let lanes: [Lane]
    /// Names of those of whom nothing stands in the columns in view.
    let quiet: [String]
    let patterns: [LinePattern]
    /// The first and the last period to which the cursor can go.
    let ends: ClosedRange<Int>
    /// The place of the event under the cursor, when the cursor is in the list.
    let selected: Int?

    var wall: Wall { contents.wall }
    var events: [TimelineEvent] { contents.events }
    var periods: [Int] { contents.periods }
    var window: LineWindow { columns.choice.window }
    var phrases: [Lane.ID: LanePhrase] { columns.phrases }
    var cursor: Int { state.scale.period(of: state.day) }

    init(_ state: LineState, _ contents: LineContents, _ columns: LineColumns) {
        let cursor = state.scale.period(of: state.day)
        (lanes, quiet) = LineModel.fold(contents.rows, columns, state)
        selected = LineModel.place(of: state.spot, in: contents.events)
        ends = min(contents.known.lowerBound, cursor)...max(contents.known.upperBound, cursor)
        patterns = contents.patterns.filter { $0.periods.overlaps(columns.choice.window.periods) }
        self.state = state
        self.contents = contents
        self.columns = columns
    }

    /// Everything worked out anew, for a scale, rows or a filter that is not on the screen yet.
    init(_ state: LineState, _ family: FamilyID, _ desk: Desk) {
        let contents = LineContents(state.choice, family, desk)
        self.init(state, contents, LineColumns(contents, state.window(contents, desk), desk))
    }

    /// Places of the events in one column of one row, latest first; of all rows when none is named.
    func events(in period: Int, of lane: Lane.ID?) -> [Int] {
        guard let lane else { return events.indices.filter { periods[$0] == period } }
        return lanes.first { $0.id == lane }?.events.filter { periods[$0] == period } ?? []
    }

    private static func place(of spot: LineState.Spot, in events: [TimelineEvent]) -> Int? {
        guard case .event(let id) = spot else { return nil }
        return events.firstIndex { $0.id == id }
    }

    /// Parts the rows in those that are shown and those about which there is nothing to see here. The family, the children
    /// and the row of the cursor are always shown.
    private static func fold(
        _ rows: [Lane], _ columns: LineColumns, _ state: LineState
    ) -> ([Lane], [String]) {
        var shown: [Lane] = []
        var quiet: [String] = []
        for row in rows {
            if columns.isSeen(row.id) || row.id == .family || columns.phrases[row.id] != nil
                || state.spot == .lane(row.id) || rows.count == 1
            {
                shown.append(row)
            } else {
                quiet.append(row.label)
            }
        }
        return (shown, quiet)
    }
}

extension LineState {
    /// The columns in view.
    func window(_ contents: LineContents, _ desk: Desk) -> LineWindow {
        LineWindow(
            scale, cursor: scale.period(of: day), right: scale.period(of: right), today: scale.period(of: desk.today),
            left: contents.left, digits: contents.digits, width: desk.size.columns)
    }
}
