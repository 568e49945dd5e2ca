import Domain
import Terminal

/// The events in view as lines in columns: when, its sign, who, what, and what became of it.
struct EntryLines {
    private let model: LineModel
    private let desk: Desk
    private var tellings: [Int: Wall.Telling] = [:]
    private var asides: [Int: StyledText] = [:]
    private let dateWidth: Int
    private let whoWidth: Int
    private let asideWidth: Int
    private static let margin = 3

    init(_ places: [Int], _ model: LineModel, _ desk: Desk) {
        self.model = model
        self.desk = desk
        let width = desk.size.columns
        for place in places {
            let event = model.events[place]
            tellings[place] = model.wall.telling(event)
            asides[place] = EntryLines.aside(event, tellings[place], model.contents.followUps, model.wall, desk)
        }
        let namesYear = !model.state.isInList
        let dates = places.map { cells(EntryLines.date(model.events[$0].date, namesYear: namesYear, desk)) }
        dateWidth = max(6, dates.max() ?? 0) + (width < 100 ? 2 : 3)
        let whos = tellings.values.map { cells(desk.say($0.who)) }
        whoWidth = min(whos.max() ?? 0, width < 100 ? 20 : width < 160 ? 28 : 36)
        let ends = asides.values.map { cells($0.text) }
        asideWidth = min(ends.max() ?? 0, width < 100 ? 18 : width < 160 ? 38 : 64)
    }

    func pieces(_ place: Int) -> [StyledText] {
        let event = model.events[place]
        let date = EntryLines.date(event.date, namesYear: !model.state.isInList, desk)
        let head = TextLayout.pad("   " + date, width: EntryLines.margin + dateWidth)
        let used = EntryLines.margin + dateWidth + 2 + whoWidth + 2
        guard let told = tellings[place] else {
            return [
                StyledText(head, .secondary), StyledText("\(LineCell.hiddenSign) ", .secondary),
                StyledText(desk.say(Text(nl: "vertrouwelijk", en: "confidential")), .secondary),
            ]
        }
        let aside = asides[place]
        let room = desk.size.columns - 2 - used
        let what = aside == nil ? room : max(0, room - asideWidth - 2)
        return [
            StyledText(head, .secondary),
            StyledText("\(event.sign.character) ", event.sign.asksAttention ? .attention : .plain),
            StyledText(TextLayout.pad(desk.say(told.who), width: whoWidth) + "  "),
            StyledText(TextLayout.pad(desk.say(told.what), width: what) + (aside == nil ? "" : "  ")),
            aside.map { StyledText(TextLayout.cut($0.text, width: asideWidth), $0.style) } ?? StyledText(""),
        ]
    }

    /// The line below an event, under its words.
    func detail(_ place: Int) -> [StyledText] {
        let words = (tellings[place]?.details ?? []).map(desk.say).joined(separator: " · ")
        let indent = EntryLines.margin + dateWidth + 2 + whoWidth + 2
        return [
            StyledText(String(repeating: " ", count: indent)),
            StyledText(TextLayout.cut(words, width: desk.size.columns - 2 - indent), .secondary),
        ]
    }

    private static func aside(
        _ event: TimelineEvent, _ told: Wall.Telling?, _ follow: FollowUps, _ wall: Wall, _ desk: Desk
    ) -> StyledText? {
        guard let told else { return nil }
        if let aside = told.aside { return StyledText(desk.say(aside), .secondary) }
        guard event.sign.isWorrying, let signal = event.signal, let found = follow[signal] else { return nil }
        return FollowUpWords.of(found, wall, desk, isShort: desk.size.columns < 100)
    }

    /// "20 okt" below the heading of its month, "20 okt 2025" elsewhere.
    private static func date(_ date: PartialDay, namesYear: Bool, _ desk: Desk) -> String {
        guard !namesYear else { return desk.say(date.short(from: desk.today)) }
        guard date.month != nil else { return "\(date.year)" }
        let month = date.earliest.monthName(desk.language)
        return date.day.map { "\($0) \(month)" } ?? month
    }
}
