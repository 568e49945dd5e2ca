import Domain
import Terminal

/// What the signs mean that are on the line now, in as many rows as they take.
struct LineLegend {
    let rows: [[StyledText]]

    init(_ cells: [LineCell], _ desk: Desk, width: Int) {
        let signs = Set(cells.flatMap(\.signs)).sorted()
        var items = signs.map { (String($0.character), desk.say($0.label), $0.asksAttention) }
        if cells.contains(where: \.hasHidden) {
            items.append((String(LineCell.hiddenSign), desk.say(Text(nl: "vertrouwelijk", en: "confidential")), false))
        }
        var rows: [[StyledText]] = []
        var used = width
        for (sign, words, asksAttention) in items {
            let needed = Terminal.cells(words) + 4
            if used + needed > width {
                rows.append([StyledText(" ")])
                used = 1
            }
            rows[rows.count - 1] += [
                StyledText(sign, asksAttention ? .attention : .plain), StyledText(" \(words)  ", .secondary),
            ]
            used += needed
        }
        self.rows = rows
    }
}
