import Domain
import Terminal

/// The versions of the safety norm beside each other: whether the line was drawn stricter or looser and why, and which
/// words changed.
struct NormRows {
    let lines: [[StyledText]]

    init(_ versions: [NormVersions.Item], _ columns: TimeColumns, _ wall: Wall, _ desk: Desk) {
        lines = columns.lines(
            versions[columns.range].map { NormRows.cell($0, among: versions, columns, wall, desk) })
    }

    /// One version from its date to those who agreed.
    static func cell(
        _ item: NormVersions.Item, among versions: [NormVersions.Item], _ columns: TimeColumns, _ wall: Wall,
        _ desk: Desk
    ) -> [[StyledText]] {
        let head = columns.wrap(desk.say(item.data.day.words), .secondary)
        guard !wall.hides(item.id) else { return head + columns.wrap(desk.say(Wall.hidden)) }
        let next = versions.last { $0.previous == item.data && $0.id != item.id }
        return NormRows.head(item, columns, wall, desk) + NormRows.text(item, next, columns, wall)
            + NormRows.agreed(item, columns, desk)
    }

    private static func head(
        _ item: NormVersions.Item, _ columns: TimeColumns, _ wall: Wall, _ desk: Desk
    ) -> [[StyledText]] {
        let children = item.data.children.isEmpty ? "" : ", \(wall.names(item.data.children))"
        return columns.wrap(desk.say(item.data.day.words) + children, .secondary) + change(item, columns, wall, desk)
    }

    /// Looser asks to be looked at, and so does a change of which nobody said what it is.
    private static func change(
        _ item: NormVersions.Item, _ columns: TimeColumns, _ wall: Wall, _ desk: Desk
    ) -> [[StyledText]] {
        guard item.previous != nil else {
            return columns.wrap(desk.say(Text(nl: "eerste versie", en: "first version")), .secondary)
        }
        guard let change = item.data.change else {
            let unsaid = Text(nl: "strenger of ruimer? niet gezegd ○", en: "stricter or looser? not said ○")
            return columns.wrap(desk.say(unsaid), .attention)
        }
        let none = Text(nl: "waarom? niet gezegd ○", en: "why? not said ○")
        let why = item.data.reason.map { Text(verbatim: wall.words($0)) } ?? (change == .same ? nil : none)
        let words = why.map { change.label + Text(verbatim: ": ") + $0 } ?? change.label
        return columns.wrap(desk.say(words), change == .looser ? .attention : .plain)
    }

    /// Words that are gone in the next version, and words that are new since the one before, stand out.
    private static func text(
        _ item: NormVersions.Item, _ next: NormVersions.Item?, _ columns: TimeColumns, _ wall: Wall
    ) -> [[StyledText]] {
        let gone = next.map { WordChanges(from: item.data.text, to: $0.data.text).old.map(\.isChanged) }
        let new = item.previous.map { WordChanges(from: $0.text, to: item.data.text).new.map(\.isChanged) }
        let words = wall.words(item.data.text)
        let count = words.split(whereSeparator: \.isWhitespace).count
        let marks = (0..<count).map { index in
            (gone.map { $0.indices.contains(index) && $0[index] } ?? false)
                || (new.map { $0.indices.contains(index) && $0[index] } ?? false)
        }
        return MarkedText.lines(words, marks, width: columns.width)
    }

    private static func agreed(_ item: NormVersions.Item, _ columns: TimeColumns, _ desk: Desk) -> [[StyledText]] {
        let names = item.data.agreedBy.map(\.name.short)
        guard !names.isEmpty else {
            return columns.wrap(
                desk.say(Text(nl: "met wie? niet vastgelegd ○", en: "with whom? not recorded ○")), .attention)
        }
        let list = Text.list(names)
        return columns.wrap(desk.say(Text(nl: "eens: \(list.nl)", en: "agreed: \(list.en)")), .secondary)
    }
}

/// Text wrapped to a width in which some words stand out.
enum MarkedText {
    /// - Parameter marks: for each word whether it stands out.
    static func lines(_ text: String, _ marks: [Bool], width: Int) -> [[StyledText]] {
        var index = 0
        return TextLayout.wrap(text, width: width).map { line in
            var pieces: [StyledText] = []
            for word in line.split(separator: " ") {
                let isMarked = marks.indices.contains(index) && marks[index]
                if !pieces.isEmpty { pieces.append(StyledText(" ")) }
                pieces.append(StyledText(String(word), isMarked ? Style.plain.emphasised : .plain))
                index += 1
            }
            return pieces
        }
    }
}
