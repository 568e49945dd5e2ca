import Domain
import Terminal

/// What can be done on the screen below, made from its commands. It scrolls when it is longer than the room, so that every
/// command is reachable on every terminal; any other key closes it.
struct HelpPage {
    private let lines: [[StyledText]]
    /// How many lines are in view.
    private let room: Int

    init(_ screen: any Screen, _ desk: Desk) {
        room = max(1, Frame.bodyRows(desk.size) - 3)
        let rows = HelpPage.rows(screen, desk)
        let keyWidth = max(9, (rows.map { cells($0.key) }.max() ?? 0) + 2)
        lines = rows.flatMap { row in
            TextLayout.wrap(row.words, width: desk.size.columns - keyWidth - 4).enumerated().map { index, words in
                let key = TextLayout.pad(index == 0 ? row.key : "", width: keyWidth)
                return [StyledText(key, .title), StyledText(words.replacing(String(HelpPage.joint), with: " "))]
            }
        }
    }

    private var isWhole: Bool { lines.count <= room }
    private var last: Int { max(0, lines.count - room) }

    /// The first line in view after a key; nothing when the key closes the help.
    func scrolled(from first: Int, by key: Key) -> Int? {
        guard !isWhole else { return nil }
        let start = min(first, last)
        let page = max(1, room - 1)
        switch key {
        case .up: return max(0, start - 1)
        case .down: return min(last, start + 1)
        case .pageUp: return max(0, start - page)
        case .pageDown: return min(last, start + page)
        default: return nil
        }
    }

    func draw(from first: Int, on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        let heading = Text(nl: "WAT KUNT U HIER DOEN?", en: "WHAT CAN YOU DO HERE?")
        canvas.put(desk.say(heading), in: area, column: 1, style: .title)
        let start = min(first, last)
        for (row, line) in lines.dropFirst(start).prefix(room).enumerated() {
            canvas.put(line, at: area.position(row: row + 2, column: 3), width: area.columns - 4)
        }
        if start < last { canvas.put("↓", in: area, row: room + 1, column: area.columns - 1, style: .secondary) }
        canvas.put(desk.say(closing), in: area, row: area.rows - 1, column: 1, style: .secondary)
        canvas.cursor = area.position(row: 0, column: 1)
    }

    private var closing: Text {
        isWhole
            ? Text(nl: "Elke toets sluit deze hulp.", en: "Any key closes this help.")
            : Text(
                nl: "↑ ↓ PgUp PgDn: lees verder. Elke andere toets sluit deze hulp.",
                en: "↑ ↓ PgUp PgDn: read on. Any other key closes this help.")
    }

    private struct Row {
        let key: String
        let words: String
    }

    private static func rows(_ screen: any Screen, _ desk: Desk) -> [Row] {
        let moving =
            screen is FormScreen
            ? Text(
                nl: "Ga langs de regels van een lijst, en langs de velden. Enter kiest de regel bij >, of gaat verder.",
                en: "Go along the lines of a list, and along the fields. Enter chooses the line at >, or goes on.")
            : Text(
                nl: "Ga langs de regels; Enter opent de regel bij >.",
                en: "Go along the lines; Enter opens the line at >.")
        var rows = [Row(key: "↑ ↓ ↵", words: desk.say(moving))]
        if screen.view != nil {
            let views = FamilyView.allCases.map(\.key.label).joined(separator: " ")
            let names = FamilyView.allCases.map { desk.say($0.title) }.joined(separator: ", ")
            let words = Text(nl: "Ga naar een ander blad: \(names).", en: "Go to another view: \(names).")
            rows.append(Row(key: views, words: desk.say(words)))
        }
        return rows + signs(screen, desk)
            + CommonCommands.all(for: screen, desk).map { command in
                let reason = command.disabled.map { " (\(desk.say($0)))" } ?? ""
                return Row(key: command.label, words: desk.say(command.sentence) + reason)
            }
    }

    /// All signs of a screen in one row; a sign stays with its word where the row is wrapped.
    private static func signs(_ screen: any Screen, _ desk: Desk) -> [Row] {
        guard !screen.signs.isEmpty else { return [] }
        let words = screen.signs.map { "\($0.sign)\(joint)\(desk.say($0.words).replacing(" ", with: String(joint)))" }
        return [Row(key: desk.say(Text(nl: "tekens", en: "signs")), words: words.joined(separator: ", "))]
    }

    /// Stands for a space at which a line is not broken.
    private static let joint: Character = "\u{A0}"
}
