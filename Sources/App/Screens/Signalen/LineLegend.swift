import Domain
import Terminal

/// What the signs mean that are on the line now, in at most so many rows; what does not fit is in the help, which explains
/// every sign.
struct LineLegend {
    let rows: [[StyledText]]
    private static let more = Text(nl: "… ? betekenis", en: "… ? meaning")

    init(_ cells: [LineCell], _ desk: Desk, width: Int, most: Int) {
        let items = LineLegend.items(cells, desk)
        var rows: [[StyledText]] = []
        var used = width
        let more = desk.say(LineLegend.more)
        for (place, item) in items.enumerated() {
            let isLastRow = rows.count == most
            let isLastItem = place == items.count - 1
            let room = isLastRow && !isLastItem ? width - Terminal.cells(more) : width
            if used + item.width > room {
                guard !isLastRow else {
                    rows[rows.count - 1].append(StyledText(more, .secondary))
                    break
                }
                rows.append([StyledText(" ")])
                used = 1
            }
            rows[rows.count - 1] += item.pieces
            used += item.width
        }
        self.rows = rows
    }

    private struct Item {
        let pieces: [StyledText]
        let width: Int
    }

    private static func items(_ cells: [LineCell], _ desk: Desk) -> [Item] {
        var items = Set(cells.flatMap(\.signs)).sorted().map { sign in
            (String(sign.character), desk.say(sign.label), sign.asksAttention)
        }
        if cells.contains(where: \.hasHidden) { items.append((hidden.sign, desk.say(hidden.words), false)) }
        return items.map { sign, words, asksAttention in
            Item(
                pieces: [
                    StyledText(sign, asksAttention ? .attention : .plain), StyledText(" \(words)  ", .secondary),
                ], width: Terminal.cells(words) + 4)
        }
    }

    private static let hidden = (
        sign: String(LineCell.hiddenSign), words: Text(nl: "vertrouwelijk", en: "confidential")
    )

    /// Every sign with its meaning, for the help.
    static let all: [(sign: String, words: Text)] =
        TimelineSign.allCases.map { (String($0.character), $0.label) } + [hidden]
}
