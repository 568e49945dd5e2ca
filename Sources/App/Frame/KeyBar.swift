import Domain
import Terminal

/// The bottom line: what can be done here, left; help and the way back, right. What does not fit is in the help.
enum KeyBar {
    static func draw(_ commands: [Command], isTyping: Bool, on canvas: inout Canvas, _ desk: Desk) {
        let row = desk.size.rows - 1
        let usable = commands.filter { $0.isInBar && (!isTyping || $0.worksWhileTyping) }
        let right = usable.filter { $0.name == .help || $0.name == .back }
        let left = usable.filter { $0.name != .help && $0.name != .back }
        let end = right.map { width($0, desk) }.reduce(0) { $0 + $1 + 3 }
        var column = max(1, desk.size.columns - end + 2)
        let limit = column - 2
        for command in right { column += put(command, at: column, row, &canvas, desk) + 3 }
        column = 1
        for command in left {
            guard column + width(command, desk) <= limit else { break }
            column += put(command, at: column, row, &canvas, desk) + 3
        }
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
