import Terminal

/// So much of a text as fits on a line, with what was looked for in it and in heavier letters.
struct Excerpt {
    let pieces: [StyledText]

    init(_ text: String, _ query: FoldedQuery, width: Int) {
        let text = Printable.text(text)
        let hits = query.hits(in: text)
        let start = Excerpt.start(text, hits.first, width: width)
        var pieces: [StyledText] = start > 0 ? [StyledText("…", .secondary)] : []
        var rest = text.dropFirst(start)
        var place = start
        for hit in hits where hit.upperBound > start {
            let first = max(place, hit.lowerBound)
            if first > place { pieces.append(StyledText(String(rest.prefix(first - place)))) }
            rest = rest.dropFirst(first - place)
            pieces.append(StyledText(String(rest.prefix(hit.upperBound - first)), Style.plain.emphasised))
            rest = rest.dropFirst(hit.upperBound - first)
            place = hit.upperBound
        }
        if !rest.isEmpty { pieces.append(StyledText(String(rest))) }
        self.pieces = pieces
    }

    /// The character from which the text is shown, so that the first hit is in view with words before it and the line is
    /// full. A hit in the first half is in view whatever the letters are.
    private static func start(_ text: String, _ hit: Range<Int>?, width: Int) -> Int {
        guard let hit, hit.upperBound > width / 2, cells(text) > width,
            cells(String(text.prefix(hit.upperBound))) >= width
        else { return 0 }
        let characters = Array(text)
        let wanted = max(0, min(hit.lowerBound - width / 3, characters.count - width + 1))
        let space = characters[wanted..<hit.lowerBound].firstIndex(of: " ")
        return space.map { $0 + 1 } ?? wanted
    }
}
