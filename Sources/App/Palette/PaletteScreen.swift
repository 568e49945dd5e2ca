import Domain
import Terminal

/// Everything that can be done on the screen below, by name: a line to type in and what fits. Enter does it as if its key
/// was pressed; what cannot be done now says why.
struct PaletteScreen: Screen {
    /// The screen it was opened on, for what can be done there: ids and a cursor.
    private var below: any Screen
    private var sections: [PaletteSection]
    private var filter = TypedFilter<Int>()

    var family: FamilyID? { below.family }
    var isTyping: Bool { true }

    init(on below: any Screen, _ desk: Desk) {
        self.below = below
        sections = PaletteSection.all(for: below, desk)
        filter.restart(body(desk))
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Menu", en: "Menu") }

    func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "doen", en: "do"),
                help: Text(nl: "Doe wat bij > staat.", en: "Do what is at >."), worksWhileTyping: true)
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        guard let place = filter.selected, items.indices.contains(place) else { return [] }
        let item = items[place]
        if let reason = item.disabled { return [.say(reason)] }
        switch item.choice {
        case .key(let key): return [.back, .press(key)]
        case .view(let view): return [.back, .show(view)]
        case .form(let form): return [.become(FormScreen(form, desk))]
        case .screen(let screen): return [.become(screen(desk))]
        case .family(let family): return [.become(GezinScreen(family, desk))]
        }
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        if filter.handle(key, rows: Frame.bodyRows(desk.size) - 3) == .typed { filter.restart(body(desk)) }
        return []
    }

    mutating func refresh(_ desk: Desk) {
        below.refresh(desk)
        sections = PaletteSection.all(for: below, desk)
        filter.update(body(desk))
    }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        let prompt = Text(nl: "Wat wilt u doen?", en: "What do you want to do?")
        filter.draw(body(desk), prompt: desk.say(prompt), on: &canvas, in: area)
    }

    private var items: [PaletteItem] { sections.flatMap(\.items) }

    private func body(_ desk: Desk) -> Body<Int> {
        var body = Body<Int>()
        let all = items
        let widths = Widths(all)
        guard filter.query.isEmpty else {
            let ranked = all.indices.compactMap { place in all[place].rank(for: filter.query).map { ($0, place) } }
            for (_, place) in ranked.sorted(by: <) { body.add(all[place], at: place, widths, desk) }
            if ranked.isEmpty { body.add(desk.say(PaletteScreen.nothing), .secondary) }
            return body
        }
        var place = 0
        for section in sections {
            body.gap()
            body.add(" " + desk.say(section.title), .title)
            for item in section.items {
                body.add(item, at: place, widths, desk)
                place += 1
            }
        }
        return body
    }

    private static let nothing = Text(
        nl: " Niets gevonden. Probeer een ander woord.", en: " Nothing found. Try another word.")

    /// The columns of keys and titles, the same whatever is typed.
    struct Widths {
        let key: Int
        let title: Int

        init(_ items: [PaletteItem]) {
            key = max(4, (items.map { cells($0.key) }.max() ?? 0) + 2)
            title = min(34, (items.map { cells($0.title) }.max() ?? 0) + 2)
        }
    }
}

extension Body<Int> {
    fileprivate mutating func add(_ item: PaletteItem, at place: Int, _ widths: PaletteScreen.Widths, _ desk: Desk) {
        let head = TextLayout.pad(item.key, width: widths.key)
        let title = TextLayout.pad(item.title, width: widths.title - 2) + "  "
        let width = desk.size.columns - 5 - widths.key - widths.title
        let isOpen = item.disabled == nil
        let detail = TextLayout.cut(item.disabled.map(desk.say) ?? item.detail, width: width)
        add(
            [
                StyledText("   "), StyledText(head, isOpen ? .title : .secondary),
                StyledText(title, isOpen ? .plain : .secondary), StyledText(detail, .secondary),
            ], id: place)
    }
}
