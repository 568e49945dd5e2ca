import Domain
import Terminal

extension CommandName {
    static let goToDay = CommandName("go-to-day")
}

/// On which day to look at the file: typed as people write dates, or one of the days on which the family was discussed.
struct PastDayScreen: Screen {
    let id: FamilyID
    private var field = TextField(maxBytes: 200)
    /// Which of the discussions the cursor is on; none while the day is typed.
    private var chosen: Int?
    private var refusal: Text?
    private static let label = 7

    var family: FamilyID? { id }
    var isTyping: Bool { true }

    init(_ family: FamilyID, _ desk: Desk) {
        id = family
    }

    func title(_ desk: Desk) -> Text? { Text(nl: "Hoe was het?", en: "How was it?") }

    func commands(_ desk: Desk) -> [Command] {
        [
            Command(
                .goToDay, .enter, Text(nl: "laat zien", en: "show"),
                help: Text(
                    nl: "Laat elk blad van dit gezin zien zoals het op die dag was.",
                    en: "Show every view of this family as it was on that day."), worksWhileTyping: true)
        ]
    }

    mutating func perform(_ name: CommandName, _ desk: inout Desk) -> [Act] {
        do throws(Refusal) {
            return [.back, .look(try day(desk))]
        } catch {
            refusal = error.sentence
            return []
        }
    }

    mutating func handle(_ key: Key, _ desk: inout Desk) -> [Act] {
        let days = discussions(desk)
        switch key {
        case .down where !days.isEmpty: choose(min((chosen ?? -1) + 1, days.count - 1), days, desk)
        case .up: choose(chosen.flatMap { $0 > 0 ? $0 - 1 : nil }, days, desk)
        default:
            guard field.handle(key, columns: desk.size.columns) == .changed else { return [] }
            chosen = nil
        }
        refusal = nil
        return []
    }

    private mutating func choose(_ index: Int?, _ days: [Known<Discussion>], _ desk: Desk) {
        chosen = index
        guard let index, days.indices.contains(index) else { return }
        field.replace(with: desk.say(days[index].data.day.words))
    }

    func draw(on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        let head = Text(nl: "OP WELKE DAG WILT U KIJKEN?", en: "ON WHICH DAY DO YOU WANT TO LOOK?")
        canvas.put(desk.say(head), in: area, row: 1, column: 1, style: .title)
        canvas.put(desk.say(Text(nl: "Dag", en: "Day")), in: area, row: 3, column: 1, style: .secondary)
        let value = area.rows(from: 3).columns(from: PastDayScreen.label)
        canvas.cursor = field.draw(on: &canvas, in: value.rows(0..<1).columns(0..<18))
        canvas.put(understood(desk), in: value, column: 20, style: .secondary)
        if let refusal {
            let rows = TextLayout.wrap("○ " + desk.say(refusal), width: value.columns - 1)
            for (row, words) in rows.prefix(2).enumerated() {
                canvas.put(words, in: value, row: row + 1, style: .attention)
            }
        }
        draw(discussions(desk), on: &canvas, in: area.rows(from: refusal == nil ? 6 : 7), desk)
    }

    private func draw(_ days: [Known<Discussion>], on canvas: inout Canvas, in area: Area, _ desk: Desk) {
        guard !days.isEmpty else { return }
        let head = Text(nl: "OF OP DE DAG VAN EEN BESPREKING", en: "OR ON THE DAY OF A DISCUSSION")
        canvas.put(desk.say(head), in: area, column: 1, style: .title)
        let first = max(0, (chosen ?? 0) - area.rows + 3)
        let wall = desk.wall(id)
        for (row, index) in days.indices.dropFirst(first).prefix(area.rows - 1).enumerated() {
            let day = TextLayout.pad("   " + desk.say(days[index].data.day.words), width: 18)
            let purpose = wall.words(days[index]) { $0.purpose }.map(desk.say) ?? ""
            canvas.put(
                [StyledText(day), StyledText(purpose, .secondary)], at: area.position(row: row + 1),
                width: area.columns - 1)
            if index == chosen { canvas.setSelected(row: area.top + row + 1, mark: area.left) }
        }
    }

    private func discussions(_ desk: Desk) -> [Known<Discussion>] {
        desk.dossier(id).discussions.filter { $0.data.day < desk.today }
    }

    /// What was typed, as far as it is a date: of a month or a year its last day.
    private func typed(_ desk: Desk) -> PartialDay? { DayReader(today: desk.today, direction: .past).read(field.text) }

    private func understood(_ desk: Desk) -> String {
        guard !field.isEmpty else {
            return desk.say(
                Text(nl: "bijv. 20 jan, nov 2025, 6 weken geleden", en: "e.g. 20 Jan, Nov 2025, 6 weeks ago"))
        }
        guard let day = typed(desk)?.latest else {
            return desk.say(Text(nl: "? welke datum is dit", en: "? which date is this"))
        }
        return "= " + desk.say(day.withWeekday) + " \(day.year)"
    }

    private func day(_ desk: Desk) throws(Refusal) -> Day {
        guard let day = typed(desk)?.latest else {
            throw Refusal(
                Text(
                    nl: "Schrijf een dag, bijvoorbeeld 20 jan of nov 2025.",
                    en: "Write a day, such as 20 Jan or Nov 2025."))
        }
        guard day < desk.today else {
            throw Refusal(Text(nl: "Kies een dag die voorbij is.", en: "Choose a day that is past."))
        }
        if let begun = desk.dossier(id).family?.provenance.at.day, day < begun {
            let first = begun.words
            throw Refusal(
                Text(
                    nl: "Toen was er nog geen dossier. Het begint op \(first.nl). "
                        + "Wat er toen gebeurde, staat op de lijn (S) en vindt u met /.",
                    en: "There was no file then. It begins on \(first.en). "
                        + "What happened then is on the line (S), and found with /."))
        }
        return day
    }
}
