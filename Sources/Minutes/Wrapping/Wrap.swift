/// Breaks text into lines of a width in columns, between words, and within a word only when it fits on no line.
struct Wrap {
    /// The columns of a whole line, what stands before the text included.
    let width: Int

    /// - Parameters:
    ///   - first: what the first line begins with, such as "- ".
    ///   - rest: what every next line begins with; usually as many spaces.
    func lines(_ text: String, first: String = "", rest: String = "") -> [String] {
        var lines: [String] = []
        var line = first
        var room = width - Width.of(first)
        var isEmpty = true
        for word in text.split(separator: " ").flatMap({ pieces(of: $0, upTo: width - Width.of(rest)) }) {
            let needed = Width.of(word) + (isEmpty ? 0 : 1)
            if needed > room, !isEmpty {
                lines.append(line)
                (line, room, isEmpty) = (rest, width - Width.of(rest), true)
            }
            line += (isEmpty ? "" : " ") + word
            room -= Width.of(word) + (isEmpty ? 0 : 1)
            isEmpty = false
        }
        return isEmpty ? lines : lines + [line]
    }

    private func pieces(of word: Substring, upTo limit: Int) -> [String] {
        guard Width.of(word) > limit else { return [String(word)] }
        var pieces = [""]
        var used = 0
        for character in word {
            let cells = Width.of(character)
            if used + cells > limit, used > 0 {
                pieces.append("")
                used = 0
            }
            pieces[pieces.count - 1].append(character)
            used += cells
        }
        return pieces
    }
}
