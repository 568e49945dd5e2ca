import Domain
import Terminal

/// The bottom line: what can be done here, left; help and the way back, right. *Nu onveilig* always has its place, the
/// curtain where a family's names are, the menu where no family is on the table, and Enter, the main key. What does not fit
/// is in the help.
enum KeyBar {
    static func draw(_ commands: [Command], isTyping: Bool, hasNames: Bool, on canvas: inout Canvas, _ desk: Desk) {
        let row = desk.size.rows - 1
        let gap = desk.size.columns < 100 ? 2 : 3
        let usable = commands.filter { $0.isInBar && (!isTyping || $0.worksWhileTyping) }
        let right = usable.filter(isRight)
        let end = right.map { width($0, desk) + gap }.reduce(0, +)
        var column = max(1, desk.size.columns - end + gap - 1)
        let room = column - 1 - gap
        for command in right { column += put(command, at: column, row, &canvas, desk) + gap }
        column = 1
        let left = usable.filter { !isRight($0) }
        let isUrgent = left.contains { $0.name == .unsafe }
        let first = left.filter { command in
            switch command.name {
            case .unsafe: true
            case .curtain: hasNames && !isTyping
            case .palette: !isUrgent
            case .open: true
            default: false
            }
        }
        for command in fitting(left, first: first, room: room, gap: gap, desk) {
            column += put(command, at: column, row, &canvas, desk) + gap
        }
    }

    private static func isRight(_ command: Command) -> Bool {
        command.name == .help || command.name == .back
    }

    /// Those that fit, in their own order.
    private static func fitting(
        _ commands: [Command], first: [Command], room: Int, gap: Int, _ desk: Desk
    ) -> [Command] {
        var left = room
        var chosen: Set<Key> = []
        for command in first + commands where !chosen.contains(command.key) {
            let needed = width(command, desk) + (chosen.isEmpty ? 0 : gap)
            guard needed <= left else { continue }
            left -= needed
            chosen.insert(command.key)
        }
        return commands.filter { chosen.contains($0.key) }
    }

    private static func width(_ command: Command, _ desk: Desk) -> Int {
        cells(command.key.label) + 1 + cells(desk.say(command.title))
    }

    private static func put(_ command: Command, at column: Int, _ row: Int, _ canvas: inout Canvas, _ desk: Desk) -> Int
    {
        let title: Style = command.disabled == nil ? .plain : .secondary
        return canvas.put(
            [StyledText(command.key.label, .title), StyledText(" " + desk.say(command.title), title)],
            at: Position(row: row, column: column))
    }
}
