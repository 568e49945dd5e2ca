/// Aligns rows of text in columns that are as narrow as their contents allow.
public struct Columns: Hashable, Sendable {
    /// The rules for one column, in cells.
    public struct Rule: Hashable, Sendable {
        /// Never narrower, not even on a small screen.
        public var min: Int
        /// Never wider; longer text is cut.
        public var max: Int
        /// Where shorter text stands.
        public var alignment: TextLayout.Alignment

        /// A column between two widths.
        public init(min: Int = 0, max: Int = .max, alignment: TextLayout.Alignment = .left) {
            self.min = min
            self.max = Swift.max(min, max)
            self.alignment = alignment
        }

        /// A column that is always this wide.
        public static func fixed(_ width: Int, alignment: TextLayout.Alignment = .left) -> Rule {
            Rule(min: width, max: width, alignment: alignment)
        }
    }

    /// Where a column came to stand.
    public struct Slot: Hashable, Sendable {
        /// Cells from the left edge.
        public let left: Int
        /// Cells it has; 0 when there was no room at all.
        public let width: Int
        /// Where shorter text stands.
        public let alignment: TextLayout.Alignment

        /// A text cut and filled to the slot's width.
        public func fit(_ text: String) -> String {
            TextLayout.pad(text, width: width, alignment: alignment)
        }
    }

    /// The columns from left to right.
    public var rules: [Rule]
    /// Empty cells between two columns.
    public var gap: Int

    /// Columns with a gap between them.
    public init(_ rules: [Rule], gap: Int = 2) {
        self.rules = rules
        self.gap = gap
    }

    /// Places the columns for these rows in so much room: as wide as the contents, the widest giving way first.
    public func slots(for rows: [[String]], width: Int) -> [Slot] {
        var widths = rules.indices.map { natural(column: $0, rows: rows) }
        var excess = widths.reduce(0, +) + gap * max(0, rules.count - 1) - width
        while excess > 0, let widest = shrinkable(widths) {
            widths[widest] -= 1
            excess -= 1
        }
        var left = 0
        return rules.indices.map { column in
            defer { left += widths[column] + gap }
            let room = max(0, min(widths[column], width - left))
            return Slot(left: left, width: room, alignment: rules[column].alignment)
        }
    }

    /// The rows as lines in which every column starts below the one above.
    public func lines(_ rows: [[String]], width: Int) -> [String] {
        let slots = slots(for: rows, width: width)
        return rows.map { row in
            var line = ""
            var used = 0
            for (slot, text) in zip(slots, row) where slot.width > 0 {
                line += String(repeating: " ", count: max(0, slot.left - used)) + slot.fit(text)
                used = slot.left + slot.width
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    private func natural(column: Int, rows: [[String]]) -> Int {
        let widest = rows.lazy.filter { $0.indices.contains(column) }.map { cells($0[column]) }.max() ?? 0
        return min(rules[column].max, max(rules[column].min, widest))
    }

    private func shrinkable(_ widths: [Int]) -> Int? {
        rules.indices.filter { widths[$0] > rules[$0].min }.max { widths[$0] < widths[$1] }
    }
}

extension Canvas {
    /// Draws a row of texts in columns that were placed for it; `width` of the slots counts from `position`.
    public mutating func put(
        _ row: [StyledText], at position: Position, slots: [Columns.Slot]
    ) {
        for (slot, piece) in zip(slots, row) where slot.width > 0 {
            let place = Position(row: position.row, column: position.column + slot.left)
            put(slot.fit(piece.text), at: place, style: piece.style, width: slot.width)
        }
    }
}
