import Domain
import Terminal

/// Puts the line and the list below it on the canvas.
struct LineDrawing {
    private let model: LineModel
    private let desk: Desk
    private let window: LineWindow

    init(_ model: LineModel, _ desk: Desk) {
        self.model = model
        self.desk = desk
        window = model.window
    }

    func draw(on canvas: inout Canvas, in area: Area) {
        let layout = LineLayout(model, desk, rows: area.rows)
        header(on: &canvas, in: area)
        var row = LineLayout.header
        for lane in model.lanes[layout.lanes] {
            put(lane, at: row, on: &canvas, in: area)
            row += 1
        }
        if layout.hiddenLanes > 0 {
            let number = layout.hiddenLanes
            let more = Text(
                nl: number == 1 ? "en nog 1 rij" : "en \(number) andere rijen",
                en: number == 1 ? "and 1 more row" : "and \(number) more rows")
            canvas.put(desk.say(more), in: area, row: row, column: 1, style: .secondary)
            row += 1
        }
        if !model.quiet.isEmpty {
            canvas.put(desk.say(quiet), in: area.columns(0..<area.columns - 1), row: row, column: 1, style: .secondary)
            row += 1
        }
        for pattern in model.patterns[layout.patterns] {
            put(pattern, at: row, on: &canvas, in: area)
            row += 1
        }
        for pieces in layout.legend.rows {
            canvas.put(pieces, at: area.position(row: row, column: 0), width: area.columns - 1)
            row += 1
        }
        filter(at: row, on: &canvas, in: area)
        EntryList(model, desk).draw(on: &canvas, in: area.rows(from: row + layout.gap))
    }

    private func header(on canvas: inout Canvas, in area: Area) {
        let columns = LineHeader(window, desk.language).columns(cursor: model.cursor)
        let corner = [model.state.scale.label, model.state.kind.question, LineHeader.meetings].map(desk.say)
        for (row, words) in corner.enumerated() { put(label: words, .secondary, at: row, on: &canvas, in: area) }
        for (row, pieces) in [model.columns.years, columns.pieces, model.columns.axis].enumerated() {
            put(pieces, at: row, on: &canvas, in: area)
        }
        for row in 1...2 { band(row, on: &canvas, in: area) }
        select(.axis, at: 2, on: &canvas, in: area)
    }

    private func put(_ lane: Lane, at row: Int, on canvas: inout Canvas, in area: Area) {
        put(label: lane.label, .plain, at: row, on: &canvas, in: area)
        put(pieces(of: lane), at: row, on: &canvas, in: area)
        band(row, on: &canvas, in: area)
        select(.lane(lane.id), at: row, on: &canvas, in: area)
    }

    /// A row of the line, with the column of the cursor between brackets where it is in this row.
    private func pieces(of lane: Lane) -> [StyledText] {
        let holdsCursor = model.selected.map(lane.events.contains) ?? (model.state.spot == .lane(lane.id))
        guard holdsCursor, let cells = model.columns.cells[lane.id] else { return model.columns.pieces[lane.id] ?? [] }
        var grid = LaneRow(cells, window, phrase: model.phrases[lane.id]).grid
        let brackets = LaneRow.brackets(cells[model.cursor - window.first], at: window.sign(of: model.cursor))
        grid.bracket(brackets, Style(tone: .title, bold: true))
        return grid.pieces
    }

    private func put(_ pattern: LinePattern, at row: Int, on canvas: inout Canvas, in area: Area) {
        put(label: desk.say(LinePattern.label), .attention, at: row, on: &canvas, in: area)
        put(pattern.row(in: window, desk.language).pieces, at: row, on: &canvas, in: area)
        select(.pattern(pattern.id), at: row, on: &canvas, in: area)
    }

    private func put(label: String, _ style: Style, at row: Int, on canvas: inout Canvas, in area: Area) {
        canvas.put(label, at: area.position(row: row, column: 1), style: style, width: window.left - 1)
    }

    private func put(_ pieces: [StyledText], at row: Int, on canvas: inout Canvas, in area: Area) {
        canvas.put(
            pieces, at: area.position(row: row, column: window.left), width: area.columns - 1 - window.left)
    }

    /// The column of the cursor, over all rows.
    private func band(_ row: Int, on canvas: inout Canvas, in area: Area) {
        let columns = window.columns(of: model.cursor)
        let left = area.left + window.left
        canvas.setSelected(row: area.top + row, columns: left + columns.lowerBound..<left + columns.upperBound)
    }

    private func select(_ spot: LineState.Spot, at row: Int, on canvas: inout Canvas, in area: Area) {
        guard model.state.spot == spot else { return }
        canvas.setSelected(row: area.top + row, columns: area.left..<area.right, mark: area.left)
    }

    /// Which part of the events is on the screen, and what the key chooses next.
    private func filter(at row: Int, on canvas: inout Canvas, in area: Area) {
        guard let label = model.state.filter.label(model.wall) else { return }
        let shown = model.events.count
        let words =
            label + Text(nl: ": \(shown) van \(model.contents.total)", en: ": \(shown) of \(model.contents.total)")
        let back = Text(nl: "Esc: weer alles", en: "Esc: everything again")
        let used = canvas.put(desk.say(words), in: area, row: row, column: 1, style: .title)
        canvas.put(desk.say(back), in: area, row: row, column: used + 4, style: .secondary)
    }

    /// Those of whom nothing stands in the columns in view.
    private var quiet: Text {
        let names = model.quiet.prefix(4)
        let rest = model.quiet.count - names.count
        let all = names.joined(separator: ", ")
        let more =
            rest > 0 ? Text(nl: " en \(rest) anderen", en: " and \(rest) others") : Text(verbatim: "")
        return Text(nl: "niets in deze tijd: \(all)", en: "nothing in this time: \(all)") + more
    }
}
