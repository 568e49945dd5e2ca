import Domain
import Terminal

/// Draws a form: labels in one column, values in another, the list of the field in focus below it, errors at the field.
struct FormLayout {
    private let screen: FormScreen
    private let desk: Desk
    private let wall: Wall?
    static let labelWidth = 22
    private static let listRows = 6
    private static let fewestListRows = 3

    init(_ screen: FormScreen, _ desk: Desk) {
        self.screen = screen
        self.desk = desk
        wall = screen.form.family.map(desk.wall)
    }

    /// As it stands on this screen: with initials in place of members' names where that was asked for.
    private func words(_ text: String) -> String { wall?.words(text) ?? text }

    static func valueWidth(_ desk: Desk) -> Int { min(100, desk.size.columns - labelWidth - 2) }

    func draw(on canvas: inout Canvas, in area: Area) {
        let foot = foot(width: area.columns - 3)
        let body = area.rows(0..<area.rows - foot.lines.count)
        let heights = heights(room: body.rows - 1)
        let top = 1 + intro(on: &canvas, in: body, room: body.rows - 1 - heights.reduce(0, +))
        let first = firstField(heights, room: body.rows - top)
        var row = top
        for index in screen.states.indices.dropFirst(first) where row < body.rows {
            draw(index, height: heights[index], in: body.rows(from: row), on: &canvas)
            row += heights[index]
        }
        if first > 0 { canvas.put("↑", in: body, row: top, column: body.columns - 1, style: .secondary) }
        if heights.dropFirst(first).reduce(top, +) > body.rows {
            canvas.put("↓", in: body, row: body.rows - 1, column: body.columns - 1, style: .secondary)
        }
        let place = min(row + 1, body.rows)
        for (index, line) in foot.lines.enumerated() {
            canvas.put(line, in: area, row: place + index, column: 1, style: foot.style)
        }
    }

    /// Draws what stands above the fields, each sentence whole or not at all.
    /// - Returns: the rows that it takes, with the blank one below it.
    private func intro(on canvas: inout Canvas, in area: Area, room: Int) -> Int {
        var shown: [String] = []
        for text in screen.form.intro(desk) {
            let lines = TextLayout.wrap(words(desk.say(text)), width: area.columns - 2)
            guard shown.count + lines.count < room else { break }
            shown += lines
        }
        for (row, line) in shown.enumerated() {
            canvas.put(line, in: area, row: 1 + row, column: 1, style: .secondary)
        }
        return shown.isEmpty ? 0 : shown.count + 1
    }

    /// The first field in view, so that the one in focus is in view with its list.
    private func firstField(_ heights: [Int], room: Int) -> Int {
        guard heights.reduce(0, +) > room else { return 0 }
        var first = 0
        while first < screen.focus, heights[first...screen.focus].reduce(0, +) > room { first += 1 }
        return first
    }

    /// The rows of each field. The list of the one in focus gives way, as far as it can still be used, to let all be in
    /// view.
    private func heights(room: Int) -> [Int] {
        let heights = screen.states.indices.map { height($0, list: FormLayout.listRows) }
        let missing = heights.reduce(0, +) - room
        guard missing > 0 else { return heights }
        let list = max(FormLayout.fewestListRows, FormLayout.listRows - missing)
        return screen.states.indices.map { height($0, list: list) }
    }

    private func height(_ index: Int, list rows: Int) -> Int {
        let state = screen.states[index]
        let error = errorLines(index).count
        guard let list = state.list else {
            if case .text = state.field.kind {
                return min(
                    6, max(index == screen.focus ? 2 : 1, state.editor.rows(columns: FormLayout.valueWidth(desk))))
                    + error
            }
            return 1 + error
        }
        let shown = max(list.rowCount, list.matches.count + 1)
        return 1 + (index == screen.focus ? min(rows, max(1, shown)) : 0) + error
    }

    private func draw(_ index: Int, height whole: Int, in area: Area, on canvas: inout Canvas) {
        let state = screen.states[index]
        let isFocused = index == screen.focus
        let (label, rest) = area.split(left: FormLayout.labelWidth)
        let value = rest.columns(0..<FormLayout.valueWidth(desk))
        canvas.put(isFocused ? ">" : " ", in: label, style: .title)
        canvas.put(
            words(desk.say(state.field.label)), in: label.columns(1..<FormLayout.labelWidth - 1), column: 0,
            style: isFocused ? .title : .secondary)
        let errors = errorLines(index)
        let height = whole - errors.count
        if screen.masks(index, desk) {
            canvas.put(desk.say(Wall.hidden), in: value, style: .secondary)
            if isFocused { canvas.cursor = value.position() }
        } else if state.list != nil {
            choice(state, isFocused: isFocused, in: value.rows(0..<height), on: &canvas)
        } else {
            text(state, isFocused: isFocused, in: value.rows(0..<height), on: &canvas)
        }
        for (line, error) in errors.enumerated() {
            canvas.put(error, in: value, row: height + line, style: .attention)
        }
    }

    private func text(_ state: FieldState, isFocused: Bool, in area: Area, on canvas: inout Canvas) {
        let isDate = understood(state) != nil
        let style = Style(selected: isFocused && state.isPrefilled)
        var editor = state.editor
        if !isFocused { editor.replace(with: words(editor.text)) }
        let place = editor.draw(on: &canvas, in: isDate ? area.columns(0..<18) : area, style: style)
        if isFocused { canvas.cursor = place }
        if let words = understood(state) { canvas.put(words, in: area, column: 20, style: .secondary) }
    }

    private func choice(_ state: FieldState, isFocused: Bool, in area: Area, on canvas: inout Canvas) {
        let chosen = words(state.chosenLabel(desk))
        guard isFocused, let list = state.list else {
            canvas.put(chosen, in: area)
            return
        }
        let cursor = list.draw(on: &canvas, in: area, prompt: "", words: words, showsPlace: state.showsPlace)
        let aside = area.columns(from: cursor.column - area.left + 2)
        if list.typed.isEmpty, !chosen.isEmpty {
            canvas.put(chosen, in: aside)
        } else if let hint = hint(state) {
            canvas.put("(\(desk.say(hint)))", in: aside, style: .secondary)
        }
    }

    /// Which key chooses, as long as that is not plain.
    private func hint(_ state: FieldState) -> Text? {
        guard state.hasTyped else {
            return state.allowsMany
                ? Text(nl: "spatie kiest", en: "space chooses")
                : Text(nl: "typ om te zoeken", en: "type to search")
        }
        return state.allowsMany ? Text(nl: "Enter kiest", en: "Enter chooses") : nil
    }

    /// What the program understood of a date, beside it.
    private func understood(_ state: FieldState) -> String? {
        let example: Text
        let date: PartialDay?
        switch state.field.kind {
        case .day(let direction):
            example = FormLayout.example(direction)
            date = DayReader(today: desk.today, direction: direction).read(state.editor.text)
        case .partialDay:
            example = Text(nl: "bijv. vandaag, vr, nov 2025", en: "e.g. today, Fri, Nov 2025")
            date = DayReader(today: desk.today, direction: .past).read(state.editor.text)
        case .birth:
            example = Text(nl: "bijv. 14-3-2017, 2017, 9 jaar", en: "e.g. 14-3-2017, 2017, 9 years")
            date = DayReader(today: desk.today, direction: .past).readBirth(state.editor.text)
        default: return nil
        }
        guard !state.editor.isEmpty else { return desk.say(example) }
        guard let date else { return desk.say(Text(nl: "? welke datum is dit", en: "? which date is this")) }
        return "= " + desk.say(date.exact.map { $0.withWeekday + Text(verbatim: " \($0.year)") } ?? date.words)
    }

    private static func example(_ direction: DayReader.Direction) -> Text {
        switch direction {
        case .past: Text(nl: "bijv. vandaag, vr, 3 nov", en: "e.g. today, Fri, 3 Nov")
        case .future: Text(nl: "bijv. 8 dec, vr, over 2 weken", en: "e.g. 8 Dec, Fri, in 2 weeks")
        case .nearest: Text(nl: "bijv. vandaag, 3 nov, 31 dec", en: "e.g. today, 3 Nov, 31 Dec")
        }
    }

    /// What is wrong at a field: what a save refused, or a date that was left and cannot be read.
    private func errorLines(_ index: Int) -> [String] {
        let state = screen.states[index]
        let refused = screen.refusal.flatMap { $0.field == state.field.name ? $0.sentence : nil }
        guard let sentence = refused ?? (index == screen.focus ? nil : state.unreadable(desk)) else { return [] }
        return TextLayout.wrap("○ " + desk.say(sentence), width: FormLayout.valueWidth(desk))
    }

    /// What stands below the fields: what was refused without a field of its own, or that this is a draft.
    private func foot(width: Int) -> (lines: [String], style: Style) {
        let names = screen.states.map(\.field.name)
        if let refusal = screen.refusal, refusal.field.map({ !names.contains($0) }) ?? true {
            return (TextLayout.wrap(desk.say(refusal.sentence), width: width), .danger)
        }
        guard screen.hasDraft else { return ([], .secondary) }
        return ([desk.say(Text(nl: "Dit is uw concept van eerder.", en: "This is your earlier draft."))], .secondary)
    }
}
