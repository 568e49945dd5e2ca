import Domain
import Terminal

/// The directory while somebody types: what is left of it fits every word.
struct FindPersonScreen: Screen {
    let family: FamilyID?
    private var directory: Directory
    private var filter = TypedFilter<DirectoryBody.Row>()

    var isTyping: Bool { true }

    init(_ desk: Desk, family: FamilyID?) {
        self.family = family
        directory = Directory(desk)
        restart(desk)
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Adresboek", en: "Directory") }

    func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(
                    nl: "Open de persoon bij >, of verbeter de organisatie.",
                    en: "Open the person at >, or correct the organisation."), worksWhileTyping: true)
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        filter.selected.map { [.open($0.screen(desk, family: family))] } ?? []
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        if filter.handle(key, rows: Frame.bodyRows(desk.size) - 3) == .typed { restart(desk) }
        return []
    }

    mutating func refresh(_ desk: Desk) {
        directory = Directory(desk)
        filter.update(body(desk))
    }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        let prompt = Text(nl: "Zoek in het adresboek:", en: "Find in the directory:")
        filter.draw(body(desk), prompt: desk.say(prompt), on: &canvas, in: area)
    }

    /// The cursor goes to the first person who fits, not to the organisation above.
    private mutating func restart(_ desk: Desk) {
        let body = body(desk)
        filter.restart(body)
        let first = body.ids.first { if case .person = $0 { true } else { false } }
        if let first { filter.select(first) }
    }

    private func body(_ desk: Desk) -> Body<DirectoryBody.Row> {
        let houses = directory.matching(filter.query)
        guard houses.isEmpty else { return DirectoryBody(houses, desk).body }
        var body = Body<DirectoryBody.Row>()
        let nothing = Text(
            nl: " Niemand gevonden. Met Esc en dan n voegt u iemand toe.",
            en: " Nobody found. Esc, and then n adds somebody.")
        body.add(desk.say(nothing), .secondary)
        return body
    }
}
