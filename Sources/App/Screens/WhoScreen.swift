import Domain
import Terminal

/// "Wie bent u?": asked once at a new terminal, so that what is typed here carries the right name. In a team in which nobody
/// is yet it asks what the team is called first.
public struct WhoScreen: Screen {
    private var list: PickList<String>
    private let isEmpty: Bool

    public var isTyping: Bool { true }

    public init(_ desk: Desk) {
        let items = Options.people(nil, desk).map { PickList.Item($0.id, label: $0.label, detail: $0.detail) }
        list = PickList(
            items, offersNew: [desk.say(Text(nl: "ik sta er nog niet bij:", en: "I am not on the list yet:"))])
        isEmpty = items.isEmpty
    }

    public func title(_ desk: Desk) -> Text? { Text(nl: "Wie bent u?", en: "Who are you?") }

    public func commands(_ desk: Desk) -> [Command] {
        guard isEmpty else { return [] }
        return [Command(.open, .enter, Text(nl: "beginnen", en: "begin"), worksWhileTyping: true)]
    }

    public mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        name == .open ? [.open(FormScreen(TeamForm(place: .team), desk))] : []
    }

    public mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        guard !isEmpty else { return [] }
        switch list.handle(key, rows: desk.size.rows - 10) {
        case .chosen(let ids): return ids.first.map { choose(Reference(EntryID($0)), &desk) } ?? []
        case .new(let typed, _): return [.open(FormScreen(PersonForm(typed: typed, isMe: true), desk))]
        case .changed, .ignored: return []
        }
    }

    public mutating func returned(with save: Save, _ desk: inout Desk) -> [Act] {
        guard let person = save.entries.last(where: { $0.fact is Person }) else { return [] }
        return choose(Reference(person.id), &desk)
    }

    public mutating func leave(_ desk: inout Desk) -> [Act] { [.effect(.quit)] }

    public func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        guard !isEmpty else { return begin(on: &canvas, in: area, desk) }
        canvas.put(desk.say(Text(nl: "WIE BENT U?", en: "WHO ARE YOU?")), in: area, row: 1, column: 1, style: .title)
        let hint = Text(
            nl: "Typ uw naam en druk op Enter, ook als u er nog niet bij staat.",
            en: "Type your name and press Enter, even if you are not on the list yet.")
        canvas.put(desk.say(hint), in: area, row: 2, column: 1, style: .secondary)
        list.draw(on: &canvas, in: area.rows(from: 4).columns(from: 1), prompt: "")
    }

    /// What somebody reads who opens a team that was only just made.
    private func begin(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        let lines = [
            Text(nl: "Dit team is nog leeg.", en: "This team is still empty."),
            Text(
                nl: "Druk op Enter: hoe heet het team, en wie bent u?",
                en: "Press Enter: what is the team called, and who are you?"),
        ]
        canvas.put(desk.say(lines[0]), in: area, row: 1, column: 1, style: .title)
        canvas.put(desk.say(lines[1]), in: area, row: 3, column: 1)
        canvas.cursor = area.position(row: 3, column: 1)
    }

    private func choose(_ person: Reference<Person>, _ desk: inout Desk) -> [Act] {
        desk.me = person
        return [.effect(.remember(person)), .home]
    }
}
