import Domain
import Terminal

/// How the rows of the screen are shared between the line and the list below it: rows that do not fit are counted, and the
/// one with the cursor is always in view.
struct LineLayout {
    let lanes: Range<Int>
    let patterns: Range<Int>
    let legend: LineLegend
    /// How many rows of the line are out of view.
    let hiddenLanes: Int

    /// The rows between the line and the list.
    let gap: Int

    static let header = 3
    /// So many rows of the list are in view on a wall, the month among them.
    private static let shortestList = 6

    init(_ model: LineModel, _ desk: Desk, rows: Int) {
        legend = LineLegend(
            model.lanes.flatMap { model.columns.cells[$0.id] ?? [] }, desk, width: desk.size.columns - 1,
            most: rows >= 30 ? .max : 1)
        let list = rows >= 30 ? rows / 3 : LineLayout.shortestList
        let wanted = min(model.patterns.count, rows >= 50 ? 6 : rows >= 30 ? 4 : rows >= 17 ? 2 : 1)
        gap = rows < 22 && model.state.filter == .all ? 0 : 1
        let fixed = LineLayout.header + legend.rows.count + gap + (model.quiet.isEmpty ? 0 : 1)
        patterns = LineLayout.around(
            model.patterns.firstIndex { model.state.spot == .pattern($0.id) }, of: model.patterns.count, room: wanted)
        let room = max(2, rows - fixed - wanted - list)
        let isWhole = model.lanes.count <= room
        lanes = LineLayout.around(
            model.lanes.firstIndex { model.state.spot == .lane($0.id) } ?? LineLayout.lane(of: model),
            of: model.lanes.count, room: isWhole ? model.lanes.count : room - 1)
        hiddenLanes = model.lanes.count - lanes.count
    }

    /// The row of the selected event.
    private static func lane(of model: LineModel) -> Int? {
        model.selected.flatMap { selected in model.lanes.firstIndex { $0.events.contains(selected) } }
    }

    /// So many neighbours, the chosen one among them.
    private static func around(_ chosen: Int?, of count: Int, room: Int) -> Range<Int> {
        let first = min(max(0, (chosen ?? 0) - room + 1), max(0, count - room))
        return first..<min(count, first + room)
    }
}
