extension TextField {
    /// Gives a key to the field. `columns` is the width at which it is drawn, which ↑ and ↓ need; Enter writes a
    /// line end in a field of several lines and is ignored in one of one line.
    public mutating func handle(_ key: Key, columns: Int = 80) -> Outcome {
        switch key {
        case .character(let character): insert(String(character))
        case .paste(let text): insert(text)
        case .enter: isMultiline ? insert("\n") : .ignored
        case .backspace, .delete, .control("h"), .control("d"), .control("w"), .control("u"), .control("k"):
            erase(key, columns: columns)
        default: move(key, columns: columns)
        }
    }

    private mutating func erase(_ key: Key, columns: Int) -> Outcome {
        switch key {
        case .backspace, .control("h"): cursor > 0 ? remove(cursor - 1..<cursor) : .moved
        case .delete, .control("d"): remove(cursor..<cursor + 1)
        case .control("w"): remove(wordStart..<cursor)
        case .control("u"): remove(lineStart..<cursor)
        case .control("k"): remove(cursor..<lineEnd)
        default: .ignored
        }
    }

    private mutating func move(_ key: Key, columns: Int) -> Outcome {
        switch key {
        case .left, .control("b"): cursor = max(0, cursor - 1)
        case .right, .control("f"): cursor = min(characters.count, cursor + 1)
        case .wordLeft: cursor = wordStart
        case .wordRight: cursor = wordEnd
        case .home, .control("a"): cursor = lineStart
        case .end, .control("e"): cursor = lineEnd
        case .up: return moveRow(by: -1, columns: columns)
        case .down: return moveRow(by: 1, columns: columns)
        default: return .ignored
        }
        return .moved
    }

    /// Moves to the row above or below at the same column; ignored at the first and last row, so that a form can
    /// go to the field before or after.
    private mutating func moveRow(by step: Int, columns: Int) -> Outcome {
        let rows = wrappedRows(columns: columns)
        let place = place(in: rows, columns: columns)
        let target = place.row + step
        guard rows.indices.contains(target) else { return .ignored }
        cursor = cursor(in: rows, row: target, column: place.column)
        return .moved
    }

    private var lineStart: Int {
        characters[..<cursor].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    }

    private var lineEnd: Int {
        characters[cursor...].firstIndex(of: "\n") ?? characters.count
    }

    private var wordStart: Int {
        var index = cursor
        while index > 0 && characters[index - 1].isWhitespace { index -= 1 }
        while index > 0 && !characters[index - 1].isWhitespace { index -= 1 }
        return index
    }

    private var wordEnd: Int {
        var index = cursor
        while index < characters.count && characters[index].isWhitespace { index += 1 }
        while index < characters.count && !characters[index].isWhitespace { index += 1 }
        return index
    }
}
