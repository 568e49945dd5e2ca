import Domain
import Terminal

/// The line as it stands, worked out once for a picture or a key: the events that are kept, their rows, the columns in view
/// and the patterns below them.
struct LineModel {
    let state: LineState
    let wall: Wall
    /// Latest first, without those that the filter leaves out.
    let events: [TimelineEvent]
    /// How many there are without the filter.
    let total: Int
    /// The rows that are shown one below the other.
    let lanes: [Lane]
    /// Names of those of whom nothing stands in the columns in view.
    let quiet: [String]
    let window: LineWindow
    let patterns: [LinePattern]
    /// The first and the last period to which the cursor can go.
    let ends: ClosedRange<Int>
    /// What there is to say about a child in place of empty columns.
    let phrases: [Lane.ID: LanePhrase]
    /// The period of each event.
    let periods: [Int]

    var cursor: Int { state.scale.period(of: state.day) }

    init(_ state: LineState, _ family: FamilyID, _ desk: Desk) {
        let wall = desk.wall(family)
        let timeline = desk.timeline(family)
        let scale = state.scale
        let today = scale.period(of: desk.today)
        events = state.filter == .all ? timeline.events : timeline.events.filter(state.filter.keeps)
        total = timeline.events.count
        periods = events.map { scale.period(of: $0.day) }
        let known = timeline.events.isEmpty ? [] : [timeline.earliest, timeline.latest].compactMap { $0 }
        let all = known.map(scale.period) + [today, scale.period(of: state.day)]
        ends = (all.min() ?? today)...(all.max() ?? today)
        let rows = Lanes(events, state.kind, state.filter, wall, desk).all
        window = LineWindow(
            scale, cursor: scale.period(of: state.day), right: scale.period(of: state.right), today: today,
            left: LineModel.left(rows, state, desk), digits: LineModel.digits(rows, periods), width: desk.size.columns)
        let phrases = LanePhrase.all(for: rows, timeline, window, state, wall, desk)
        let (shown, quiet) = LineModel.fold(rows, periods, window, phrases, state)
        lanes = shown
        self.quiet = quiet
        self.phrases = phrases
        self.state = state
        self.wall = wall
        patterns = LinePattern.all(desk.attention(family), events, periods, window, wall)
    }

    /// Places of the events in one column of one row, latest first; of all rows when none is named.
    func events(in period: Int, of lane: Lane.ID?) -> [Int] {
        guard let lane else { return events.indices.filter { periods[$0] == period } }
        return lanes.first { $0.id == lane }?.events.filter { periods[$0] == period } ?? []
    }

    /// The place of the event under the cursor, when the cursor is in the list.
    var selected: Int? {
        guard case .event(let id) = state.spot else { return nil }
        return events.firstIndex { $0.id == id }
    }

    /// Cells that the names of the rows take.
    private static func left(_ rows: [Lane], _ state: LineState, _ desk: Desk) -> Int {
        let corner = [state.scale.label, state.kind.question, LineHeader.meetings, LinePattern.label].map(desk.say)
        let widest = (rows.map(\.label) + corner).map { cells($0) }.max() ?? 0
        let roomy = desk.size.columns >= 100
        return 1 + min(widest, roomy ? 30 : 24) + (roomy ? 2 : 0)
    }

    /// How many digits the largest number in a cell can have.
    private static func digits(_ rows: [Lane], _ periods: [Int]) -> Int {
        var most = 1
        for row in rows {
            var run = 0
            var last: Int?
            for event in row.events {
                run = periods[event] == last ? run + 1 : 1
                last = periods[event]
                most = max(most, run)
            }
        }
        return "\(most)".count
    }

    /// Parts the rows in those that are shown and those about which there is nothing to see here. The family, the children
    /// and the row of the cursor are always shown.
    private static func fold(
        _ rows: [Lane], _ periods: [Int], _ window: LineWindow, _ phrases: [Lane.ID: LanePhrase], _ state: LineState
    ) -> ([Lane], [String]) {
        var shown: [Lane] = []
        var quiet: [String] = []
        for row in rows {
            let isSeen = row.events.contains { window.periods.contains(periods[$0]) }
            if isSeen || row.id == .family || phrases[row.id] != nil || state.spot == .lane(row.id) || rows.count == 1 {
                shown.append(row)
            } else {
                quiet.append(row.label)
            }
        }
        return (shown, quiet)
    }
}
