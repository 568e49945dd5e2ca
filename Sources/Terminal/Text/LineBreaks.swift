/// Finds where text goes on to a next row; shared by read-only text and by fields, so that both wrap alike.
enum LineBreaks {
    /// The rows of a text as ranges of its characters, without the line ends that are in it.
    ///
    /// Breaks after spaces, which may hang over the edge; a word longer than a row is broken. `width` is in cells,
    /// at least 1 is used. There is always at least one row.
    static func rows(of characters: [Character], width: Int) -> [Range<Int>] {
        var rows: [Range<Int>] = []
        var start = 0
        for (index, character) in characters.enumerated() where isLineEnd(character) {
            rows += paragraph(characters, start..<index, width: max(1, width))
            start = index + 1
        }
        return rows + paragraph(characters, start..<characters.count, width: max(1, width))
    }

    /// Whether a character ends a line.
    static func isLineEnd(_ character: Character) -> Bool {
        let first = character.utf8.first
        return first == 0x0A || first == 0x0D
    }

    /// Cells of a character within a row, where a tab is drawn as one space.
    static func width(_ character: Character) -> Int {
        isSpace(character) ? 1 : CellWidth.of(character)
    }

    private static func isSpace(_ character: Character) -> Bool {
        let first = character.utf8.first
        return (first == 0x20 || first == 0x09) && character.utf8.count == 1
    }

    private static func paragraph(_ characters: [Character], _ whole: Range<Int>, width: Int) -> [Range<Int>] {
        var rows: [Range<Int>] = []
        var start = whole.lowerBound
        var afterSpace = start
        var used = 0
        var index = start
        while index < whole.upperBound {
            let isSpace = isSpace(characters[index])
            let cells = self.width(characters[index])
            if !isSpace && used + cells > width && index > start {
                let end = afterSpace > start ? afterSpace : index
                rows.append(start..<end)
                start = end
                afterSpace = end
                index = end
                used = 0
                continue
            }
            used += cells
            index += 1
            if isSpace { afterSpace = index }
        }
        rows.append(start..<whole.upperBound)
        return rows
    }
}
