import Domain
import Terminal

/// What the columns in view show of every row: worked out once for a window, because the cursor moves in it far more often
/// than it moves.
struct LineColumns: Sendable {
    /// What it was worked out for.
    struct Choice: Hashable, Sendable {
        let contents: LineContents.Choice
        let window: LineWindow
    }

    let choice: Choice
    /// What there is to say about a child in place of empty columns.
    let phrases: [Lane.ID: LanePhrase]
    /// What each column shows of a row.
    let cells: [Lane.ID: [LineCell]]
    /// The rows as they are drawn where the cursor is not in them.
    let pieces: [Lane.ID: [StyledText]]

    /// The years above the columns, and the axis below them.
    let years: [StyledText]
    let axis: [StyledText]

    init(_ contents: LineContents, _ window: LineWindow, _ desk: Desk) {
        let header = LineHeader(window, desk.language)
        years = header.years.pieces
        axis = header.axis(contents).pieces
        choice = Choice(contents: contents.choice, window: window)
        phrases = LanePhrase.all(for: contents, window, desk)
        var cells: [Lane.ID: [LineCell]] = [:]
        var pieces: [Lane.ID: [StyledText]] = [:]
        for lane in contents.rows {
            let row = LineColumns.cells(of: lane, contents, window)
            cells[lane.id] = row
            pieces[lane.id] = LaneRow(row, window, phrase: phrases[lane.id]).grid.pieces
        }
        self.cells = cells
        self.pieces = pieces
    }

    /// Whether anything of a row is in view.
    func isSeen(_ lane: Lane.ID) -> Bool { cells[lane]?.contains { !$0.isEmpty } ?? false }

    private static func cells(of lane: Lane, _ contents: LineContents, _ window: LineWindow) -> [LineCell] {
        var cells = Array(repeating: LineCell(), count: window.periods.count)
        for place in lane.events where window.periods.contains(contents.periods[place]) {
            let event = contents.events[place]
            cells[contents.periods[place] - window.first].add(event, isHidden: contents.wall.hides(event))
        }
        return cells
    }
}
