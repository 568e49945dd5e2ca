import Domain
import Terminal

/// The first start on an empty machine: look at the example team, or make one of your own.
public struct WelcomeScreen: Screen {
    enum Row: Hashable, Sendable, CaseIterable {
        case example, own
    }

    private var cursor = BodyView<Row>()

    public init(_ desk: Desk) {
        cursor = BodyView(body(desk))
    }

    public func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "kiezen", en: "choose"),
                help: Text(nl: "Kies de regel bij >.", en: "Choose the line at >.")),
            Command(
                .quit, .character("q"), Text(nl: "stoppen", en: "quit"),
                help: Text(nl: "Sluit het programma.", en: "Close the program.")),
        ]
    }

    public mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch (name, cursor.selected) {
        case (.quit, _): [.effect(.quit)]
        case (.open, .example?): [.effect(.openExample)]
        case (.open, .own?): [.open(FormScreen(TeamForm(), desk))]
        default: []
        }
    }

    public mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        _ = cursor.handle(key, rows: desk.size.rows - 6)
        return []
    }

    public mutating func leave(_ desk: inout Desk) -> [Act] {
        [.say(Text(nl: "q stopt het programma.", en: "q quits the program."))]
    }

    public func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
    }

    private func body(_ desk: Desk) -> Body<Row> {
        var body = Body<Row>()
        let width = desk.size.columns - 2
        body.add()
        body.add(desk.say(Text(nl: " Welkom bij wijkoverleg.", en: " Welcome to wijkoverleg.")), .title)
        body.add()
        body.wrap(
            desk.say(
                Text(
                    nl: "Voor het overleg over gezinnen: zijn de kinderen veilig, en wie doet wat?",
                    en: "For the meeting about families: are the children safe, and who does what?")), width: width)
        body.add()
        body.add(
            desk.say(
                Text(nl: "   Kijk eerst rond in het voorbeeldteam", en: "   First look around in the example team")),
            id: .example)
        body.add(
            desk.say(
                Text(
                    nl: "     Alles daarin is verzonnen. Niets blijft bewaard.",
                    en: "     Everything in it is invented. Nothing is kept.")), .secondary, id: .example)
        body.add()
        body.add(
            desk.say(
                Text(nl: "   Begin een eigen team op deze computer", en: "   Begin a team of your own on this computer")
            ), id: .own)
        return body
    }
}
