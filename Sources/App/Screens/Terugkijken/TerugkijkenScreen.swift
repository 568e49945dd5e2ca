import Domain
import Terminal

extension CommandName {
    static let earlier = CommandName("earlier")
}

/// T: looking back. What changed since last time, what was answered over the years, what came of agreements, and whether
/// the safety norm was stretched.
public struct TerugkijkenScreen: Screen {
    enum Row: Hashable, Sendable {
        case lookBack
        /// An entry within a section: the same one may stand in several.
        case entry(EntryID, Part)
        case more(Part)
        case question(Question)
        case norms
        case past
        case discuss
    }

    /// The sections in which entries stand as rows.
    enum Part: Hashable, Sendable {
        case signals, joined, left, changes, due, comeDue, others, outcomes
    }

    let id: FamilyID
    private var cursor = BodyView<Row>()
    /// How far the columns of discussions and of norms are shifted to earlier ones.
    private(set) var shift = TerugkijkenBody.Shift()
    private var unfolded: Set<Part> = []
    private var page = Kept<Choice, TerugkijkenBody>()

    /// What was chosen to be shown.
    private struct Choice: Hashable {
        let shift: TerugkijkenBody.Shift
        let unfolded: Set<Part>
    }

    public var family: FamilyID? { id }
    public var view: FamilyView? { .terugkijken }

    public init(_ family: FamilyID, _ desk: Desk) {
        id = family
        prepare(desk)
        cursor = BodyView(body(desk).body)
    }

    public func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(
                    nl: "Open de regel bij >: een feit, een vraag door de tijd, een afspraak.",
                    en: "Open the line at >: a fact, a question through time, an agreement.")),
            CommonCommands.past(desk, isInBar: true),
            Command(
                .earlier, .left, Text(nl: "eerder", en: "earlier"),
                help: Text(
                    nl: "Schuif naar eerdere besprekingen; → gaat terug, 1–5 gaat naar een vraag.",
                    en: "Shift to earlier discussions; → goes back, 1–5 goes to a question.")),
            OutcomeForms.command(outcomeForm(desk) != nil),
        ]
    }

    public mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .open: return open(desk)
        case .earlier: move(1, desk)
        case .outcome: return outcomeForm(desk).map { [.open(FormScreen($0, desk))] } ?? []
        default: break
        }
        return []
    }

    public mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        switch key {
        case .right: move(-1, desk)
        case .character(let digit):
            if let number = digit.wholeNumberValue, let question = Question(rawValue: number) {
                cursor.select(.question(question))
            }
        default: _ = cursor.handle(key, rows: desk.size.rows - 6)
        }
        return []
    }

    public mutating func refresh(_ desk: Desk) {
        prepare(desk)
        cursor.update(body(desk).body)
    }

    public func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(body(desk).body, on: &canvas, in: area)
    }

    public mutating func prepare(_ desk: Desk) { page.keep(body(desk), for: choice, desk) }

    private var choice: Choice { Choice(shift: shift, unfolded: unfolded) }

    private func body(_ desk: Desk) -> TerugkijkenBody {
        page.page(for: choice, desk) { TerugkijkenBody(id, shift, unfolded: unfolded, desk) }
    }

    private mutating func move(_ step: Int, _ desk: Desk) {
        let isNorm = cursor.selected == .norms
        shift.move(step, norms: isNorm, within: body(desk).highest)
    }

    private func outcomeForm(_ desk: Desk) -> (any Form)? {
        guard case .entry(let entry, _)? = cursor.selected else { return nil }
        return OutcomeForms.form(for: entry, id, desk)
    }

    private mutating func open(_ desk: Desk) -> [Act] {
        switch cursor.selected {
        case .lookBack?: return [.open(FormScreen(LookBackForm(family: id), desk))]
        case .entry(let entry, _)?: return [.open(EntryScreen(id, entry: entry))]
        case .question(let question)?: return [.open(AnswersScreen(id, question, desk))]
        case .norms?: return [.open(NormsScreen(id, desk))]
        case .past?: return desk.past == nil ? [.open(PastDayScreen(id, desk))] : [.look(nil)]
        case .discuss?: return [.open(VragenScreen(id, desk))]
        case .more(let part)?: unfold(part, desk)
        case nil: break
        }
        return []
    }

    private mutating func unfold(_ part: Part, _ desk: Desk) {
        let before = Set(body(desk).body.ids)
        unfolded.insert(part)
        prepare(desk)
        let body = body(desk).body
        cursor = BodyView(body, selected: body.ids.first { !before.contains($0) })
    }
}
