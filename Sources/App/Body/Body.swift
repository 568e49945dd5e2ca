import Terminal

/// What a screen shows between the rules: lines, some of which can be selected. It scrolls when it is longer than the room.
struct Body<ID: Hashable & Sendable>: Sendable {
    private(set) var lines: [BodyLine<ID>] = []
    /// How many lines at the top stay when the rest scrolls.
    private(set) var frozen = 0

    /// The things that can be selected, from top to bottom.
    var ids: [ID] {
        var found: [ID] = []
        for line in lines {
            if let id = line.id, found.last != id { found.append(id) }
        }
        return found
    }

    mutating func add(_ pieces: [StyledText] = [], id: ID? = nil) {
        lines.append(BodyLine(pieces: pieces, id: id))
    }

    mutating func add(_ text: String, _ style: Style = .plain, id: ID? = nil) {
        add([StyledText(text, style)], id: id)
    }

    /// Keeps all lines so far on the screen while what follows scrolls: the headings of a table.
    mutating func freeze() { frozen = lines.count }

    /// The lines of another body below these.
    mutating func append(_ other: Body) { lines += other.lines }

    mutating func gap() {
        if let last = lines.last, !last.pieces.isEmpty { add() }
    }

    /// Text wrapped to a width, with the same indent on every line.
    mutating func wrap(_ text: String, width: Int, indent: Int = 1, _ style: Style = .plain, id: ID? = nil) {
        for line in TextLayout.wrap(text, width: max(10, width - indent)) {
            add(String(repeating: " ", count: indent) + line, style, id: id)
        }
    }

    /// A label in a column of its own with wrapped text behind it.
    mutating func field(
        _ label: String, _ text: String, labelWidth: Int, width: Int, _ style: Style = .plain, id: ID? = nil
    ) {
        let rows = TextLayout.wrap(text, width: max(10, width - labelWidth))
        for (index, line) in rows.enumerated() {
            let head = TextLayout.pad(index == 0 ? label : "", width: labelWidth)
            add([StyledText(head, .secondary), StyledText(line, style)], id: id)
        }
    }
}

/// One line of a body; lines with the same id next to each other are one thing.
struct BodyLine<ID: Hashable & Sendable>: Sendable {
    var pieces: [StyledText]
    var id: ID?
}
