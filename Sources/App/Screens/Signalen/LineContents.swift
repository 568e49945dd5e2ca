import Domain
import Terminal

/// What there is on the line whatever column is in view: worked out once for a scale, a kind of rows and a filter, because
/// the cursor moves far more often than those change.
struct LineContents: Sendable {
    /// What it was worked out for.
    struct Choice: Hashable, Sendable {
        let scale: TimeScale
        let kind: LaneKind
        let filter: LineFilter
    }

    let choice: Choice
    let wall: Wall
    let timeline: Timeline
    /// Latest first, without those that the filter leaves out.
    let events: [TimelineEvent]
    /// How many there are without the filter.
    let total: Int
    /// The period of each event.
    let periods: [Int]
    /// Every row, also those of which nothing is in view.
    let rows: [Lane]
    let followUps: FollowUps
    let patterns: [LinePattern]
    /// Cells that the names of the rows take.
    let left: Int
    /// How many digits the largest number in a cell can have.
    let digits: Int
    /// The first and the last period in which something is known, and today's.
    let known: ClosedRange<Int>

    init(_ choice: Choice, _ family: FamilyID, _ desk: Desk) {
        let wall = desk.wall(family)
        let timeline = desk.timeline(family)
        let scale = choice.scale
        let events = choice.filter == .all ? timeline.events : timeline.events.filter(choice.filter.keeps)
        let periods = events.map { scale.period(of: $0.day) }
        let today = scale.period(of: desk.today)
        let ends = timeline.events.isEmpty ? [] : [timeline.earliest, timeline.latest].compactMap { $0 }
        let all = ends.map(scale.period) + [today]
        let rows = Lanes(events, choice.kind, choice.filter, wall, desk).all
        self.choice = choice
        self.wall = wall
        self.timeline = timeline
        self.events = events
        self.periods = periods
        self.rows = rows
        total = timeline.events.count
        followUps = FollowUps(wall.dossier)
        patterns = LinePattern.all(desk.attention(family), events, periods, wall)
        left = LineContents.left(rows, choice, desk)
        digits = LineContents.digits(rows, periods)
        known = (all.min() ?? today)...(all.max() ?? today)
    }

    private static func left(_ rows: [Lane], _ choice: Choice, _ desk: Desk) -> Int {
        let corner = [choice.scale.label, choice.kind.question, LineHeader.meetings, LinePattern.label].map(desk.say)
        let widest = (rows.map(\.label) + corner).map { cells($0) }.max() ?? 0
        let roomy = desk.size.columns >= 100
        return 1 + min(widest, roomy ? 30 : 24) + (roomy ? 2 : 0)
    }

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
}

extension LineState {
    var choice: LineContents.Choice { LineContents.Choice(scale: scale, kind: kind, filter: filter) }
}
