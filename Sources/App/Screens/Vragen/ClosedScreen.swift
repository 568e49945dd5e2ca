import Domain
import Terminal

/// The discussion is closed: where its minutes are, and on to the next family.
struct ClosedScreen: Screen {
    let id: FamilyID
    private(set) var paths: [String] = []

    var family: FamilyID? { id }

    init(_ family: FamilyID) {
        id = family
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Gesloten", en: "Closed") }

    func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "naar het overzicht", en: "to the overview"),
                help: Text(nl: "Ga door met het volgende gezin.", en: "Go on with the next family."))
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] { [.home] }

    mutating func leave(_ desk: inout Desk) -> [Act] { [.home] }

    mutating func handedOut(_ paths: [String]) { self.paths = paths }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        var body = Body<Int>()
        body.add()
        body.add(desk.say(Text(nl: " ✓ De bespreking is gesloten.", en: " ✓ The discussion is closed.")), .title)
        if let day = desk.dossier(id).lookBack?.data.day {
            let words = day.withWeekday
            body.add()
            body.add(
                desk.say(
                    Text(
                        nl: "   Jullie kijken terug op \(words.nl) \(day.year).",
                        en: "   You look back on \(words.en) \(day.year).")))
        }
        body.add()
        if paths.isEmpty {
            body.add(
                desk.say(Text(nl: "   Het verslag wordt gemaakt…", en: "   The minutes are being made…")), .secondary)
        } else {
            body.add(
                desk.say(
                    Text(
                        nl: "   Het verslag staat klaar om te delen of te printen:",
                        en: "   The minutes are ready to share or print:")))
            for path in paths { body.wrap(path, width: area.columns - 2, indent: 5, .secondary) }
        }
        BodyView(body).draw(body, on: &canvas, in: area)
        canvas.cursor = area.position(row: 1, column: 1)
    }
}
