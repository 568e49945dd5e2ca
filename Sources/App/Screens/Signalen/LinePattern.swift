import Domain
import Terminal

/// A pattern that a check found, as a bracket below the rows over the columns it rests on, with the words of the point.
struct LinePattern: Sendable, Identifiable {
    static let label = Text(nl: "▲ patroon", en: "▲ pattern")

    /// The word of the check.
    let id: String
    let line: Text
    /// Places of the events it rests on, latest first.
    let events: [Int]
    let periods: ClosedRange<Int>

    /// The patterns that rest on more than one event.
    static func all(
        _ attention: Attention, _ events: [TimelineEvent], _ periods: [Int], _ wall: Wall
    ) -> [LinePattern] {
        let points = attention.points.filter { $0.norm.nature == .pattern }
        guard !points.isEmpty else { return [] }
        return points.compactMap { point in
            let evidence = Set(point.findings.flatMap(\.evidence))
            let places = events.indices.filter { events[$0].entries.contains(where: evidence.contains) }
            guard places.count > 1, let oldest = places.last, let newest = places.first else { return nil }
            return LinePattern(
                id: point.id, line: wall.words(point.line), events: places, periods: periods[oldest]...periods[newest])
        }
    }

    /// The bracket, open at an end that lies outside the columns in view.
    func row(in window: LineWindow, _ language: Language) -> GridRow {
        var row = GridRow(width: window.width)
        let isOpenLeft = periods.lowerBound < window.first
        let isOpenRight = periods.upperBound > window.last
        let start = isOpenLeft ? 1 : window.sign(of: periods.lowerBound)
        let end = isOpenRight ? window.width - 1 : window.sign(of: periods.upperBound)
        row.fill(start...end, "─", .secondary)
        if !isOpenLeft { row.put("└", at: start, .secondary) }
        if !isOpenRight { row.put("┘", at: end, .secondary) }
        put(words: line(language), start, end, &row)
        return row
    }

    /// The words stand in the bracket where they can be read there, else behind it, else before it.
    private func put(words: String, _ start: Int, _ end: Int, _ row: inout GridRow) {
        let inside = end - start - 5
        let behind = row.width - end - 2
        let before = start - 2
        let wanted = min(cells(words), LinePattern.readable)
        if inside >= wanted {
            row.put(" " + TextLayout.cut(words, width: inside) + " ", at: start + 2, .attention)
        } else if behind >= wanted || behind >= before {
            row.put(TextLayout.cut(words, width: behind), at: end + 2, .attention)
        } else {
            row.put(TextLayout.pad(words, width: before - 1, alignment: .right), at: 1, .attention)
        }
    }

    /// Fewer cells than this say nothing.
    private static let readable = 24
}
