import Terminal

/// A line to type in above the lines that it leaves: what the palette, the directory and finding have in common.
struct TypedFilter<ID: Hashable & Sendable>: Sendable {
    private var field = TextField(maxBytes: 512)
    private var view = BodyView<ID>()
    /// What to look for; made once per key.
    private(set) var query = FoldedQuery()

    enum Outcome {
        /// Something else is looked for: the body must be made again.
        case typed
        case moved
        case ignored
    }

    var typed: String { field.text }
    var selected: ID? { view.selected }

    /// Gives a key to the list or to the field; `rows` is how many lines are in view.
    mutating func handle(_ key: Key, rows: Int) -> Outcome {
        switch key {
        case .up, .down, .pageUp, .pageDown: return view.handle(key, rows: rows) ? .moved : .ignored
        default: break
        }
        switch field.handle(key) {
        case .changed:
            query = FoldedQuery(field.text)
            return .typed
        case .moved, .refused: return .moved
        case .ignored: return .ignored
        }
    }

    /// Other lines because something else is looked for: the cursor goes to the first of them.
    mutating func restart(_ body: Body<ID>) { view = BodyView(body) }

    mutating func select(_ id: ID) { view.select(id) }

    /// Other lines because journals changed: the cursor stays on the same thing.
    mutating func update(_ body: Body<ID>) { view.update(body) }

    /// The rows that are left for lines below the field.
    static func rows(_ area: Area) -> Area { area.rows(from: 3) }

    func draw(_ body: Body<ID>, prompt: String, on canvas: inout Canvas, in area: Area) {
        view.draw(body, on: &canvas, in: TypedFilter.rows(area))
        let line = area.rows(from: 1).rows(0..<1).columns(from: 1)
        let used = canvas.put(prompt, in: line, style: .title) + 1
        canvas.cursor = field.draw(on: &canvas, in: line.columns(from: used))
    }
}
