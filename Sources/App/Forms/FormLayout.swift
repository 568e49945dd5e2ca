import Domain
import Terminal

/// Draws a form: labels in one column, values in another, the list of the field in focus below it, errors at the field.
struct FormLayout {
    private let screen: FormScreen
    private let desk: Desk
    static let labelWidth = 22
    private static let listRows = 6

    init(_ screen: FormScreen, _ desk: Desk) {
        self.screen = screen
        self.desk = desk
    }

    static func valueWidth(_ desk: Desk) -> Int { min(100, desk.size.columns - labelWidth - 2) }

    func draw(on canvas: inout Canvas, in area: Area) {
        var row = 1
        let intro = screen.form.intro(desk).flatMap { TextLayout.wrap(desk.say($0), width: area.columns - 2) }
        let heights = screen.states.indices.map(height)
        let room = area.rows - 1
        let needed = intro.count + heights.reduce(0, +) + 2
        let introRows = needed > room ? Array(intro.prefix(max(0, room - heights.reduce(0, +) - 2))) : intro
        for line in introRows {
            canvas.put(line, in: area, row: row, column: 1, style: .secondary)
            row += 1
        }
        if !introRows.isEmpty { row += 1 }
        let first = firstField(heights, room: room - row)
        for index in screen.states.indices.dropFirst(first) {
            guard row < area.rows else { break }
            draw(index, in: area.rows(from: row), on: &canvas)
            row += heights[index]
        }
        general(in: area, row: row, on: &canvas)
    }

    /// The first field in view, so that the one in focus is in view with its list.
    private func firstField(_ heights: [Int], room: Int) -> Int {
        var first = 0
        while first < screen.focus, heights[first...screen.focus].reduce(0, +) > room { first += 1 }
        return first
    }

    private func height(_ index: Int) -> Int {
        let state = screen.states[index]
        let error = errorText(index) == nil ? 0 : 1
        guard let list = state.list else {
            if case .text = state.field.kind {
                return min(
                    6, max(index == screen.focus ? 2 : 1, state.editor.rows(columns: FormLayout.valueWidth(desk))))
                    + error
            }
            return 1 + error
        }
        return 1 + (index == screen.focus ? min(FormLayout.listRows, max(1, list.matches.count + 1)) : 0) + error
    }

    private func draw(_ index: Int, in area: Area, on canvas: inout Canvas) {
        let state = screen.states[index]
        let isFocused = index == screen.focus
        let (label, rest) = area.split(left: FormLayout.labelWidth)
        let value = rest.columns(0..<FormLayout.valueWidth(desk))
        canvas.put(isFocused ? ">" : " ", in: label, style: .title)
        canvas.put(
            desk.say(state.field.label), in: label.columns(1..<FormLayout.labelWidth - 1), column: 0,
            style: isFocused ? .title : .secondary)
        let height = height(index) - (errorText(index) == nil ? 0 : 1)
        if state.list != nil {
            choice(state, isFocused: isFocused, in: value.rows(0..<height), on: &canvas)
        } else {
            text(state, isFocused: isFocused, in: value.rows(0..<height), on: &canvas)
        }
        if let error = errorText(index) { canvas.put(error, in: value, row: height, style: .attention) }
    }

    private func text(_ state: FieldState, isFocused: Bool, in area: Area, on canvas: inout Canvas) {
        let isDate = understood(state) != nil
        let place = state.editor.draw(on: &canvas, in: isDate ? area.columns(0..<18) : area)
        if isFocused { canvas.cursor = place }
        if let words = understood(state) { canvas.put(words, in: area, column: 20, style: .secondary) }
    }

    private func choice(_ state: FieldState, isFocused: Bool, in area: Area, on canvas: inout Canvas) {
        guard isFocused, let list = state.list else {
            canvas.put(state.chosenLabel, in: area)
            return
        }
        let hint =
            state.allowsMany
            ? Text(nl: "spatie kiest", en: "space chooses") : Text(nl: "typ om te zoeken", en: "type to search")
        let chosen = state.chosenLabel
        list.draw(on: &canvas, in: area, prompt: "")
        if list.typed.isEmpty {
            canvas.put(
                chosen.isEmpty ? "(\(desk.say(hint)))" : chosen, in: area, column: 2,
                style: chosen.isEmpty ? .secondary : .plain)
        }
    }

    /// What the program understood of a date, beside it.
    private func understood(_ state: FieldState) -> String? {
        let direction: DayReader.Direction
        switch state.field.kind {
        case .day(let way): direction = way
        case .partialDay: direction = .past
        default: return nil
        }
        guard !state.editor.isEmpty else {
            return desk.say(Text(nl: "bijv. vandaag, vr, 23-11", en: "e.g. today, Fri, 23-11"))
        }
        guard let date = DayReader(today: desk.today, direction: direction).read(state.editor.text) else {
            return desk.say(Text(nl: "? welke datum is dit", en: "? which date is this"))
        }
        return "= " + desk.say(date.exact.map { $0.withWeekday + Text(verbatim: " \($0.year)") } ?? date.words)
    }

    private func errorText(_ index: Int) -> String? {
        guard let refusal = screen.refusal, refusal.field == screen.states[index].field.name else { return nil }
        return "○ " + desk.say(refusal.sentence)
    }

    private func general(in area: Area, row: Int, on canvas: inout Canvas) {
        let names = screen.states.map(\.field.name)
        if let refusal = screen.refusal, refusal.field.map({ !names.contains($0) }) ?? true {
            for (index, line) in TextLayout.wrap(desk.say(refusal.sentence), width: area.columns - 3).enumerated() {
                canvas.put(line, in: area, row: min(area.rows - 1, row + 1 + index), column: 1, style: .danger)
            }
        } else if screen.hasDraft {
            let words = Text(nl: "Dit is uw concept van eerder.", en: "This is your earlier draft.")
            canvas.put(desk.say(words), in: area, row: row + 1, column: 1, style: .secondary)
        }
    }
}
