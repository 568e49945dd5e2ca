import Domain
import Terminal

/// "Wie bent u?": asked once at a new terminal, so that what is typed here carries the right name.
public struct WhoScreen: Screen {
    private var list: PickList<String>

    public var isTyping: Bool { true }

    public init(_ desk: Desk) {
        let items = Options.people(nil, desk).map { PickList.Item($0.id, label: $0.label, detail: $0.detail) }
        list = PickList(items, offersNew: [desk.say(Text(nl: "nieuw:", en: "new:"))])
    }

    public func title(_ desk: Desk) -> Text? { Text(nl: "Wie bent u?", en: "Who are you?") }

    public mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        switch list.handle(key, rows: desk.size.rows - 10) {
        case .chosen(let ids): return ids.first.map { choose(Reference(EntryID($0)), &desk) } ?? []
        case .new(let typed, _): return [.open(FormScreen(PersonForm(typed: typed), desk))]
        case .changed, .ignored: return []
        }
    }

    public mutating func returned(with save: Save, _ desk: inout Desk) -> [Act] {
        guard let person = save.entries.last(where: { $0.fact is Person }) else { return [] }
        return choose(Reference(person.id), &desk)
    }

    public mutating func leave(_ desk: inout Desk) -> [Act] { [.effect(.quit)] }

    public func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        canvas.put(desk.say(Text(nl: "WIE BENT U?", en: "WHO ARE YOU?")), in: area, row: 1, column: 1, style: .title)
        let hint = Text(nl: "Typ een deel van uw naam en druk op Enter.", en: "Type part of your name and press Enter.")
        canvas.put(desk.say(hint), in: area, row: 2, column: 1, style: .secondary)
        list.draw(on: &canvas, in: area.rows(from: 4).columns(from: 1), prompt: "")
    }

    private func choose(_ person: Reference<Person>, _ desk: inout Desk) -> [Act] {
        desk.me = person
        return [.effect(.remember(person)), .home]
    }
}
