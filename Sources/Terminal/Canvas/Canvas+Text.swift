extension Canvas {
    /// The picture as golden text: rows joined by newlines, without the spaces at their ends.
    public var text: String {
        rendered(trimming: " ") { String($0.character) }
    }

    /// The picture with its looks, for goldens of colour: the text, a block with a letter for each cell's tone
    /// (capital when bold, `.` for plain), a block with each cell's marks where there are any
    /// (1 underline, 2 reverse, 4 selected, added up), and the cursor's place.
    public var styledText: String {
        var parts = [text, "--- tone", rendered(trimming: ".") { String($0.style.toneLetter) }]
        if cells.contains(where: { $0.style.marks > 0 }) {
            parts += ["--- marks", rendered(trimming: ".") { $0.style.marks == 0 ? "." : String($0.style.marks) }]
        }
        parts.append(cursor.map { "--- cursor \($0.row),\($0.column)" } ?? "--- no cursor")
        return parts.joined(separator: "\n")
    }

    private func rendered(trimming blank: Character, _ draw: (Cell) -> String) -> String {
        (0..<size.rows).map { index in
            var line = row(index).reduce(into: "") { line, cell in
                if cell.width > 0 { line += draw(cell) }
            }
            while line.last == blank { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}

extension Style {
    fileprivate var toneLetter: Character {
        switch (tone, bold) {
        case (.plain, false): "."
        case (.plain, true): "P"
        case (.title, let bold): bold ? "T" : "t"
        case (.attention, let bold): bold ? "A" : "a"
        case (.secondary, let bold): bold ? "S" : "s"
        case (.rule, let bold): bold ? "R" : "r"
        case (.danger, let bold): bold ? "D" : "d"
        }
    }

    fileprivate var marks: Int { (underline ? 1 : 0) + (reverse ? 2 : 0) + (selected ? 4 : 0) }
}
