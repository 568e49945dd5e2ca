import Domain
import Terminal

extension CommandName {
    static let stopped = CommandName("stopped")
    static let expectation = CommandName("expectation")
}

/// One professional as he or she stands to this family: where to reach, why there, what others may expect, what was agreed
/// and seen.
struct ProfessionalScreen: Screen {
    let id: FamilyID
    let key: ProfessionalKey
    private var cursor = BodyView<EntryID>()

    var family: FamilyID? { id }

    init(_ family: FamilyID, _ key: ProfessionalKey, _ desk: Desk) {
        id = family
        self.key = key
        cursor = BodyView(ProfessionalBody(family, key, desk).body)
    }

    func title(_ desk: Desk) -> Text? { one(desk).map { Text(verbatim: $0.professional.name.short) } }

    func commands(_ desk: Desk) -> [Command] {
        let running = running(desk)
        let notRunning = Text(nl: "Er loopt nu niets dat kan stoppen.", en: "Nothing is under way that can end.")
        return [
            Command(
                .open, .enter, Text(nl: "openen", en: "open"),
                help: Text(
                    nl: "Open de regel bij >, om te lezen of te verbeteren.",
                    en: "Open the line at >, to read or correct it.")),
            Command(
                .stopped, .character("g"), Text(nl: "gestopt", en: "ended"),
                help: Text(
                    nl: "Leg vast dat deze betrokkenheid stopt, en waarom.",
                    en: "Record that this involvement ends, and why."),
                disabled: running == nil ? notRunning : nil),
            Command(
                .expectation, .character("r"), Text(nl: "rekenen op", en: "count on"),
                help: Text(
                    nl: "Leg vast waar u op kunt rekenen, en waar hij of zij op rekent.",
                    en: "Record what you can count on, and what he or she counts on."),
                disabled: one(desk) == nil ? notRunning : nil),
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        switch name {
        case .open: return cursor.selected.map { [.open(EntryScreen(id, entry: $0))] } ?? []
        case .stopped:
            return running(desk).map { [.open(FormScreen(StopForm(family: id, correcting: $0.id), desk))] } ?? []
        case .expectation:
            let professional = one(desk)?.professional
            return [.open(FormScreen(ExpectationForm(family: id, professional: professional), desk))]
        default: return []
        }
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        _ = cursor.handle(key, rows: desk.size.rows - 6)
        return []
    }

    mutating func refresh(_ desk: Desk) { cursor.update(ProfessionalBody(id, key, desk).body) }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        cursor.draw(ProfessionalBody(id, key, desk).body, on: &canvas, in: area)
    }

    private func one(_ desk: Desk) -> InvolvedProfessional? {
        Involved(in: desk.caseFile(id)).professional(key)
    }

    /// What ends with `g`: the involvement at the cursor when that runs, else the first one that does.
    private func running(_ desk: Desk) -> Known<Involvement>? {
        let running = (one(desk)?.involvements ?? []).filter { $0.data.holds(on: desk.today) }
        return running.first { $0.entry == cursor.selected } ?? running.first
    }
}
