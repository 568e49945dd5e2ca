import Domain
import Terminal

/// What can be done on the screen below, made from its commands; any key closes it.
enum HelpPage {
    static func draw(_ commands: [Command], hasViews: Bool, on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        canvas.put(
            desk.say(Text(nl: "WAT KUNT U HIER DOEN?", en: "WHAT CAN YOU DO HERE?")), in: area, column: 1, style: .title
        )
        let moving = (
            "↑ ↓ ↵",
            Text(
                nl: "Ga langs de regels; Enter opent de regel bij >.",
                en: "Go along the lines; Enter opens the line at >.")
        )
        var rows = [(moving.0, desk.say(moving.1), Text?.none)]
        if hasViews {
            let views = FamilyView.allCases.map(\.key.label).joined(separator: " ")
            let names = Text.list(FamilyView.allCases.map { desk.say($0.title) })
            let words = Text(nl: "Ga naar een ander blad: \(names.nl).", en: "Go to another view: \(names.en).")
            rows.append((views, desk.say(words), nil))
        }
        rows += commands.map { ($0.key.label, desk.say($0.help ?? sentence($0.title)), $0.disabled) }
        var row = 2
        for line in rows {
            let reason = line.2.map { " (\(desk.say($0)))" } ?? ""
            let words = TextLayout.wrap(line.1 + reason, width: area.columns - 13)
            guard row + words.count < area.rows else { break }
            canvas.put(line.0, in: area, row: row, column: 3, style: .title)
            for (index, part) in words.enumerated() { canvas.put(part, in: area, row: row + index, column: 12) }
            row += words.count
        }
        let close = Text(nl: "Elke toets sluit deze hulp.", en: "Any key closes this help.")
        canvas.put(desk.say(close), in: area, row: area.rows - 1, column: 1, style: .secondary)
        canvas.cursor = area.position(row: 0, column: 1)
    }

    /// The title as a sentence of its own.
    private static func sentence(_ title: Text) -> Text {
        Text(nl: capital(title.nl), en: capital(title.en))
    }

    private static func capital(_ words: String) -> String {
        words.prefix(1).uppercased() + words.dropFirst() + "."
    }
}
