import Domain
import Terminal

/// The one frame round every screen: where we are, the views, the body, the message, and what can be done.
enum Frame {
    static let smallest = Size(columns: 60, rows: 18)

    /// The rows between the upper rule and the message line.
    static func bodyRows(_ size: Size) -> Int { max(0, size.rows - 5) }

    static func draw(_ program: Program) -> Canvas {
        let desk = program.desk
        var canvas = Canvas(size: desk.size)
        guard desk.size.holds(smallest) else {
            tooSmall(&canvas, desk)
            return canvas
        }
        if program.isCurtainClosed {
            centred(desk.say(Text(nl: "Even dicht. F2 opent weer.", en: "Closed for a moment. F2 opens.")), &canvas)
            return canvas
        }
        top(program, &canvas)
        if let past = desk.past { band(past, program.top, &canvas, desk) } else { canvas.rule(row: 2) }
        let body = canvas.area.rows(3..<desk.size.rows - 2)
        if let line = program.helpLine {
            HelpPage(program.top, desk).draw(from: line, on: &canvas, in: body, desk)
        } else {
            program.top.draw(on: &canvas, in: body, desk)
        }
        message(program, &canvas)
        KeyBar.draw(
            CommonCommands.all(for: program.top, desk), isTyping: program.top.isTyping,
            hasNames: program.top.view != nil || program.top is MemberScreen, on: &canvas, desk)
        return canvas
    }

    private static func top(_ program: Program, _ canvas: inout Canvas) {
        let desk = program.desk
        let screen = program.top
        let day = desk.say(desk.now.withWeekday) + " "
        let right = [screen.family.flatMap { LegalWords.of(desk.dossier($0), desk) }.map { desk.say($0) + "   " }, day]
            .compactMap { $0 }.joined()
        canvas.putRight(right, in: canvas.area, style: .secondary)
        var column = 1 + canvas.put(teamName(desk), at: Position(row: 0, column: 1), style: .title)
        let rest = [screen.family.map { desk.dossier($0).code }, screen.title(desk).map(desk.say)].compactMap { $0 }
        let room = desk.size.columns - cells(right) - 1
        for part in rest {
            column += canvas.put(
                " › ", at: Position(row: 0, column: column), style: .secondary, width: max(0, room - column))
            column += canvas.put(
                part, at: Position(row: 0, column: column), style: .title, width: max(0, room - column))
        }
        if let family = screen.family { ViewBar.draw(family, here: screen.view, on: &canvas, desk) }
    }

    private static func teamName(_ desk: Desk) -> String {
        desk.team.name?.name ?? "wijkoverleg"
    }

    /// Looking back is marked across the whole screen, so that nobody takes what was for what is.
    private static func band(_ past: Past, _ screen: any Screen, _ canvas: inout Canvas, _ desk: Desk) {
        let style = Style(tone: .attention, bold: true, reverse: true)
        let day = past.day.words
        let way = screen.view == nil ? Text(nl: "h", en: "h") : Text(nl: "Esc of h", en: "Esc or h")
        canvas.fill(row: 2, style: style)
        let words = Text(nl: "ZOALS HET WAS OP \(day.nl.uppercased())", en: "AS IT WAS ON \(day.en.uppercased())")
        canvas.put(desk.say(words), in: canvas.area.row(2), column: 1, style: style)
        canvas.putRight(
            desk.say(way + Text(nl: ": terug naar nu ", en: ": back to now ")), in: canvas.area.row(2), style: style)
    }

    private static func message(_ program: Program, _ canvas: inout Canvas) {
        let row = program.desk.size.rows - 2
        canvas.rule(row: row)
        let style: Style = program.messageIsWarning ? .danger : .attention
        guard let message = program.message ?? revealed(program.desk) else { return }
        canvas.fill(row: row)
        let words = program.top.family.map { program.desk.wall($0).words(message) } ?? message
        canvas.put(
            program.desk.say(words), at: Position(row: row, column: 1), style: style,
            width: program.desk.size.columns - 2)
    }

    /// As long as something confidential may be on the screen, the screen says so.
    private static func revealed(_ desk: Desk) -> Text? {
        guard desk.isRevealed else { return nil }
        return Text(
            nl: "▒ Vertrouwelijk staat op het scherm. x verbergt het.",
            en: "▒ Confidential text is on the screen. x hides it.")
    }

    private static func tooSmall(_ canvas: inout Canvas, _ desk: Desk) {
        let now = "\(desk.size.columns)×\(desk.size.rows)"
        let needed = "\(smallest.columns)×\(smallest.rows)"
        centred(
            desk.say(
                Text(nl: "Venster te klein: \(now), nodig \(needed)", en: "Window too small: \(now), needs \(needed)")),
            &canvas)
    }

    private static func centred(_ text: String, _ canvas: inout Canvas) {
        let row = canvas.size.rows / 2
        let column = max(0, (canvas.size.columns - cells(text)) / 2)
        canvas.put(text, at: Position(row: row, column: column))
        canvas.cursor = Position(row: row, column: column)
    }
}

extension Program {
    /// The picture of the program as it stands.
    public func draw() -> Canvas { Frame.draw(self) }
}
