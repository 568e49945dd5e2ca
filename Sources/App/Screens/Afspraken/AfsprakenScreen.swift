import Domain
import Terminal

extension CommandName {
    static let outcome = CommandName("outcome")
    static let arrange = CommandName("arrange")
    static let showAll = CommandName("show-all")
}

/// A: what was agreed. Who does what and what is late, under which conditions, when to scale up and down, the plan.
public struct AfsprakenScreen: Screen {
    enum Row: Hashable, Sendable {
        /// An agreement that is open, with the owner it stands under where they are listed by person.
        case agreement(EntryID, owner: String)
        case entry(EntryID)
        /// A section without anything in it: opens the form that fills it.
        case fill(String)
        case settled(EntryID)
        case showSettled
    }

    let id: FamilyID
    private(set) var order = AgreementOrder.person
    private(set) var showsSettled = false
    private var cursor = BodyView<Row>()
    private var page = Kept<Choice, Body<Row>>()

    /// What was chosen to be shown.
    private struct Choice: Hashable {
        let order: AgreementOrder
        let showsSettled: Bool
    }

    public var family: FamilyID? { id }
    public var view: FamilyView? { .afspraken }

    public init(_ family: FamilyID, _ desk: Desk) {
        id = family
        prepare(desk)
        cursor = BodyView(body(desk))
    }

    public func commands(_ desk: Desk) -> [Command] {
        let hasOutcome = selectedEntry.flatMap { OutcomeForms.form(for: $0, id, desk) } != nil
        return [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(nl: "Open de regel bij >.", en: "Open the line at >."),
                disabled: cursor.selected == nil ? Text(nl: "Er is nog niets.", en: "There is nothing yet.") : nil),
            OutcomeForms.command(hasOutcome),
            Command(
                .arrange, .character("l"), order.other.title,
                help: Text(
                    nl: "Zet de afspraken per persoon of op datum.", en: "List the agreements by person or by date.")),
            Command(
                .showAll, .character("f"),
                showsSettled
                    ? Text(nl: "alleen wat loopt", en: "only under way")
                    : Text(nl: "ook wat klaar is", en: "settled too"),
                help: Text(
                    nl: "Laat ook alle afspraken zien die klaar zijn, of alleen wat loopt.",
                    en: "Show all agreements that are settled as well, or only what is under way.")),
            Command(
                .enter, .character("i"), Text(nl: "invoeren", en: "enter"),
                help: Text(
                    nl: "Voer iets in: een voorwaarde, een plan, een afspraak over afschalen, …",
                    en: "Enter something: a condition, a plan, an agreement on scaling down, …"), isInBar: false),
        ]
    }

    public mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .open: return open(desk)
        case .outcome:
            guard let form = selectedEntry.flatMap({ OutcomeForms.form(for: $0, id, desk) }) else { return [] }
            return [.open(FormScreen(form, desk))]
        case .arrange: arrange(desk)
        case .showAll: toggleSettled(desk)
        default: break
        }
        return []
    }

    public mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        _ = cursor.handle(key, rows: desk.size.rows - 6)
        return []
    }

    public mutating func refresh(_ desk: Desk) {
        prepare(desk)
        cursor.update(body(desk))
    }

    public func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk), on: &canvas, in: area)
    }

    public mutating func prepare(_ desk: Desk) { page.keep(body(desk), for: choice, desk) }

    private var choice: Choice { Choice(order: order, showsSettled: showsSettled) }

    private func body(_ desk: Desk) -> Body<Row> {
        page.page(for: choice, desk) { AfsprakenBody(id, order: order, showsSettled: showsSettled, desk).body }
    }

    private var selectedEntry: EntryID? {
        switch cursor.selected {
        case .agreement(let entry, _)?, .entry(let entry)?, .settled(let entry)?: entry
        case .fill?, .showSettled?, nil: nil
        }
    }

    private mutating func open(_ desk: Desk) -> [Act] {
        switch cursor.selected {
        case .fill(let word)?:
            guard let place = FormGroups.place(of: word) else { return [] }
            return [.open(FormScreen(place.item.form(id), desk))]
        case .showSettled?: toggleSettled(desk)
        default: return selectedEntry.map { [.open(EntryScreen(id, entry: $0))] } ?? []
        }
        return []
    }

    private mutating func arrange(_ desk: Desk) {
        order = order.other
        prepare(desk)
        let body = body(desk)
        let entry = selectedEntry
        let same = body.ids.first { if case .agreement(entry, _) = $0 { true } else { false } }
        cursor = BodyView(body, selected: same ?? cursor.selected)
    }

    private mutating func toggleSettled(_ desk: Desk) {
        showsSettled.toggle()
        prepare(desk)
        let body = body(desk)
        let first = body.ids.first { if case .settled = $0 { true } else { false } }
        cursor = BodyView(body, selected: (showsSettled ? first : nil) ?? cursor.selected)
    }
}

/// How open agreements are listed.
enum AgreementOrder: Sendable {
    case person, date

    var other: AgreementOrder { self == .person ? .date : .person }

    /// What the key that chooses it says.
    var title: Text {
        switch self {
        case .person: Text(nl: "per persoon", en: "by person")
        case .date: Text(nl: "op datum", en: "by date")
        }
    }
}
