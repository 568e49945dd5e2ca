import Domain
import Terminal

/// The three rows above the line: the years (or months), the columns, and the axis with the meetings on it.
struct LineHeader {
    static let meetings = Text(nl: "overleg", en: "meetings")

    private let window: LineWindow
    private let language: Language

    init(_ window: LineWindow, _ language: Language) {
        self.window = window
        self.language = language
    }

    /// The larger unit, where it begins, and where today is.
    var years: GridRow {
        var row = GridRow(width: window.width)
        var taken = 0
        let starts = window.scale == .year ? [] : beginnings
        for (index, period) in starts.enumerated() {
            let place = window.heading(of: period)
            let next = index + 1 < starts.count ? window.heading(of: starts[index + 1]) : Int.max
            guard let words = wordings(for: period, isFirst: index == 0).first(where: { place + cells($0) < next })
            else { continue }
            row.put(words, at: place, .secondary)
            taken = place + cells(words)
        }
        let now = Text(nl: "nu", en: "now")(language)
        let place = window.heading(of: window.today)
        if window.periods.contains(window.today), place > taken || taken == 0 { row.put(now, at: place, .title) }
        return row
    }

    /// Every column by its name; today's is heavier, the cursor's stands between brackets.
    func columns(cursor: Int) -> GridRow {
        var row = GridRow(width: window.width)
        for period in window.periods {
            let isToday = period == window.today
            let style: Style = isToday ? Style(tone: .title, bold: true, underline: true) : .secondary
            let words = label(period)
            let place = window.heading(of: period) + (cells(words) == 1 ? 1 : 0)
            row.put(words, at: place, style)
            guard period == cursor else { continue }
            row.bracket(place - 1..<place + cells(words) + 1, Style(tone: .title, bold: true))
        }
        return row
    }

    /// The axis: solid until today, a mark where a meeting was.
    func axis(_ contents: LineContents) -> GridRow {
        var row = GridRow(width: window.width)
        for period in window.periods {
            let line: Character = period > window.today ? "┄" : "─"
            let end =
                period == window.last ? window.columns(of: period).upperBound - 1 : window.start(of: period + 1) - 1
            row.fill(window.start(of: period)...max(window.start(of: period), end), line, .rule)
        }
        for (event, period) in zip(contents.events, contents.periods)
        where event.sign == .meeting && window.periods.contains(period) {
            row.put(TimelineSign.meeting.character, at: window.sign(of: period), .title)
        }
        return row
    }

    private func label(_ period: Int) -> String { window.scale.columnLabel(period)(language) }

    /// The first column, and every one in which a new year (for weeks: a new month) begins.
    private var beginnings: [Int] {
        window.periods.filter { period in
            period == window.first || unit(period) != unit(period - 1)
        }
    }

    private func unit(_ period: Int) -> Int {
        let day = window.scale.firstDay(of: period)
        return window.scale == .week ? TimeScale.month.period(of: day) : day.year
    }

    /// How a beginning is called, the longest first.
    private func wordings(for period: Int, isFirst: Bool) -> [String] {
        let day = window.scale.firstDay(of: period)
        guard window.scale == .week else { return ["\(day.year)", "’" + "\(day.year)".suffix(2)] }
        let month = day.monthName(language)
        return (isFirst || day.month == 1 ? ["\(month) \(day.year)"] : []) + [month]
    }
}

extension GridRow {
    /// Marks what lies between two cells as the cursor's.
    mutating func bracket(_ columns: Range<Int>, _ style: Style) {
        put("[", at: columns.lowerBound, style)
        put("]", at: columns.upperBound - 1, style)
    }
}
