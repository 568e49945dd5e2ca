import Domain
import Terminal

/// The events below the line, latest first: all of them under their months, or those of one place on the line.
struct EntryList {
    enum Row: Sendable {
        case heading(String)
        case month(Month)
        case gap
        case event(Int)
        /// A line of detail below an event.
        case detail(Int)
        case note(String)
    }

    private let model: LineModel
    private let desk: Desk
    let rows: [Row]

    init(_ model: LineModel, _ desk: Desk) {
        self.model = model
        self.desk = desk
        switch model.state.spot {
        case .event: rows = EntryList.everything(model, desk)
        case .axis: rows = EntryList.cell(model, nil, desk)
        case .lane(let lane): rows = EntryList.cell(model, lane, desk)
        case .pattern(let word): rows = EntryList.evidence(model, word, desk)
        }
    }

    /// Every event under its month.
    private static func everything(_ model: LineModel, _ desk: Desk) -> [Row] {
        var rows: [Row] = []
        var month: Month?
        for (place, event) in model.events.enumerated() {
            let own = Month(event.date)
            if own != month {
                if !rows.isEmpty, desk.size.rows >= 30 { rows.append(.gap) }
                rows.append(.month(own))
                month = own
            }
            rows += lines(place, model)
        }
        return rows
    }

    /// What stands in the column of the cursor, in one row or in all of them.
    private static func cell(_ model: LineModel, _ id: Lane.ID?, _ desk: Desk) -> [Row] {
        let words = desk.say(model.state.scale.words(for: model.cursor)).uppercased()
        let lane = model.lanes.first { $0.id == id }
        let heading = lane.map { "\(words) · \($0.label)" } ?? words
        let places = model.events(in: model.cursor, of: id)
        guard !places.isEmpty else {
            let nothing =
                model.events.isEmpty && model.state.filter == .all
                ? Text(
                    nl: "Er staat nog niets op de lijn. Druk op s: wat is er gezien?",
                    en: "Nothing is on the line yet. Press s: what was seen?")
                : Text(nl: "niets vastgelegd", en: "nothing recorded")
            return [.heading(heading), .note(desk.say(nothing))]
        }
        return [.heading(heading)] + places.flatMap { lines($0, model) }
    }

    /// What a pattern rests on.
    private static func evidence(_ model: LineModel, _ word: String, _ desk: Desk) -> [Row] {
        guard let pattern = model.patterns.first(where: { $0.id == word }) else { return [] }
        return [.heading("▲ " + desk.say(pattern.line))] + pattern.events.flatMap { lines($0, model) }
    }

    private static func lines(_ place: Int, _ model: LineModel) -> [Row] {
        let event = model.events[place]
        return event.hasDetail && !model.wall.hides(event) ? [.event(place), .detail(place)] : [.event(place)]
    }

    func draw(on canvas: inout Canvas, in area: Area) {
        guard !area.isEmpty else { return }
        let first = firstRow(area.rows)
        let seen = Array(rows.dropFirst(first).prefix(area.rows))
        let lines = EntryLines(seen.compactMap(EntryList.event), model, desk)
        for (row, content) in seen.enumerated() {
            let place = area.position(row: row, column: 0)
            if row == 0, let heading = heading(before: first) {
                canvas.put(" " + heading, at: place, style: .title, width: area.columns - 1)
                continue
            }
            switch content {
            case .gap: break
            case .heading(let words): canvas.put(" " + words, at: place, style: .title, width: area.columns - 1)
            case .month(let month): canvas.put(" " + words(month), at: place, style: .title, width: area.columns - 1)
            case .note(let words): canvas.put("   " + words, at: place, style: .secondary, width: area.columns - 1)
            case .event(let event): canvas.put(lines.pieces(event), at: place, width: area.columns - 1)
            case .detail(let event): canvas.put(lines.detail(event), at: place, width: area.columns - 1)
            }
            select(content, row, on: &canvas, in: area)
        }
        if rows.count > first + area.rows {
            canvas.put("↓", in: area, row: area.rows - 1, column: area.columns - 1, style: .secondary)
        }
    }

    private func select(_ content: Row, _ row: Int, on canvas: inout Canvas, in area: Area) {
        guard let selected = model.selected, EntryList.event(content) == selected else { return }
        if case .event = content {
            canvas.setSelected(row: area.top + row, columns: area.left..<area.right, mark: area.left)
        } else {
            canvas.setSelected(row: area.top + row, columns: area.left..<area.right)
        }
    }

    /// The event that a row tells.
    private static func event(_ row: Row) -> Int? {
        switch row {
        case .event(let place), .detail(let place): place
        case .heading, .month, .gap, .note: nil
        }
    }

    /// The first row in view: as near to the top as shows the selected event at two thirds of the room, with its month above.
    private func firstRow(_ room: Int) -> Int {
        guard let selected = model.selected,
            let top = rows.firstIndex(where: { EntryList.event($0) == selected }),
            let last = rows.lastIndex(where: { EntryList.event($0) == selected })
        else { return 0 }
        let wanted = min(max(0, top - 1), max(0, last - room + 1 + room / 3))
        return min(skippingRemnants(wanted), max(0, rows.count - room))
    }

    /// A view begins neither with a gap nor with the last line of a month that is scrolled away.
    private func skippingRemnants(_ row: Int) -> Int {
        guard row > 0, rows.indices.contains(row + 1) else { return row }
        if case .gap = rows[row] { return row + 1 }
        switch rows[row + 1] {
        case .gap: return row + 2
        case .month: return row + 1
        default: return row
        }
    }

    /// The month of the events that come first in view, for when its own heading is scrolled away.
    private func heading(before first: Int) -> String? {
        if case .month = rows[first] { return nil }
        for row in rows[..<first].reversed() { if case .month(let month) = row { return words(month) } }
        return nil
    }

    private func words(_ month: Month) -> String { desk.say(month.words).uppercased() }

    /// The month under which an event stands; the year alone where nobody knows the month.
    struct Month: Equatable, Sendable {
        private let year: Int
        private let month: Int?
        private let first: Day

        init(_ date: PartialDay) {
            year = date.year
            month = date.month
            first = date.earliest
        }

        var words: Text {
            guard month == nil else { return first.monthAndYear }
            return Text(nl: "\(year), maand niet bekend", en: "\(year), month not known")
        }

        static func == (left: Month, right: Month) -> Bool { left.year == right.year && left.month == right.month }
    }
}
