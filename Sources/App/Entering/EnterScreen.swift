import Domain
import Terminal

/// What can be entered about a family: groups of forms by number, each with what is in it.
struct EnterScreen: Screen {
    let id: FamilyID
    private var cursor: BodyView<Int>

    var family: FamilyID? { id }
    var isForWriting: Bool { true }

    init(_ family: FamilyID, at group: Int? = nil, _ desk: Desk) {
        id = family
        cursor = BodyView()
        cursor = BodyView(body(desk), selected: group)
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Invoeren", en: "Enter") }

    func commands(_ desk: Desk) -> [Command] { [Numbered.choose(Numbered.groups)] }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        cursor.selected.map { open($0, desk) } ?? []
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        if let index = Numbered.index(of: key, among: FormGroups.all.count) { return open(index, desk) }
        _ = cursor.handle(key, rows: desk.size.rows - 6)
        return []
    }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
    }

    private func open(_ index: Int, _ desk: Desk) -> [Act] {
        [.become(MenuScreen.group(FormGroups.all[index], id, desk))]
    }

    private func body(_ desk: Desk) -> Body<Int> {
        var body = Body<Int>()
        body.add()
        body.add(desk.say(Text(nl: " WAT WILT U INVOEREN?", en: " WHAT DO YOU WANT TO ENTER?")), .title)
        body.add()
        for (index, group) in FormGroups.all.enumerated() {
            let head = TextLayout.pad("   \(index + 1)  \(desk.say(group.title))", width: 34)
            body.add([StyledText(head), StyledText(desk.say(group.about), .secondary)], id: index)
        }
        return body
    }
}
