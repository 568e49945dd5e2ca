import Domain
import Terminal

/// Finding a family from the overview while somebody types. Families stand there by code only.
struct FindFamilyScreen: Screen {
    private var index: FamilyIndex
    private var filter = TypedFilter<FamilyID>()

    var isTyping: Bool { true }

    init(_ desk: Desk) {
        index = FamilyIndex(desk)
        filter.restart(body(desk))
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Zoeken", en: "Find") }

    func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(nl: "Open het gezin bij >.", en: "Open the family at >."), worksWhileTyping: true)
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        filter.selected.map { [.become(GezinScreen($0, desk))] } ?? []
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        if filter.handle(key, rows: Frame.bodyRows(desk.size) - 3) == .typed { filter.restart(body(desk)) }
        return []
    }

    mutating func refresh(_ desk: Desk) {
        index = FamilyIndex(desk)
        filter.update(body(desk))
    }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        let prompt = Text(nl: "Zoek een gezin:", en: "Find a family:")
        filter.draw(body(desk), prompt: desk.say(prompt), on: &canvas, in: area)
    }

    private func body(_ desk: Desk) -> Body<FamilyID> {
        var body = Body<FamilyID>()
        guard !filter.query.isEmpty else {
            let hint = Text(
                nl: "Typ een code, de leeftijd van een kind, een regisseur, een naam of waarom u dit gezin kent.",
                en: "Type a code, a child’s age, a regisseur, a name or why you know this family.")
            body.wrap(desk.say(hint), width: desk.size.columns - 2, .secondary)
            return body
        }
        let rows = index.found(filter.query)
        guard !rows.isEmpty else {
            body.add(
                desk.say(
                    Text(nl: " Geen gezin gevonden. Probeer iets anders.", en: " No family found. Try something else.")),
                .secondary)
            return body
        }
        let slots = FamilyRow.slots(index.rows, desk)
        body.add([StyledText("   " + FamilyRow.line(FamilyRow.heads(desk), slots), .secondary)])
        for row in rows { body.add(row.pieces(slots), id: row.id) }
        return body
    }
}
