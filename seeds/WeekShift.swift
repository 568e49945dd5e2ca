import Domain

/// Moves the dates of a seed by whole weeks, so that the anchor falls in the week of the day of opening.
///
/// A day keeps its weekday and a moment its clock time and offset; a month moves by its 15th and a year by its 1 July.
struct WeekShift: Sendable {
    let days: Int

    /// The fields of entries and saves that hold dates; text in any other field is never touched.
    static let fields: Set = [
        "acceptedOn", "agreedOn", "askedOn", "at", "before", "birth", "day", "expected", "happened", "receivedOn",
        "seen",
        "since", "toldOn", "until",
    ]

    init(anchor: Day, today: Day) {
        days = WeekShift.monday(of: today).number - WeekShift.monday(of: anchor).number
    }

    /// The shifted text of a date; any other text, or text in a field that holds no dates, as it is.
    func shifted(_ text: String, in field: String) -> String {
        guard WeekShift.fields.contains(field) else { return text }
        if let moment = Moment(text) { return "\(moved(moment.day))\(text.dropFirst(10))" }
        guard let date = PartialDay(text) else { return text }
        if let exact = date.exact { return moved(exact).description }
        guard let middle = Day(year: date.year, month: date.month ?? 7, day: date.month == nil ? 1 : 15) else {
            return text
        }
        return String(moved(middle).description.prefix(text.count))
    }

    private func moved(_ day: Day) -> Day { day.advanced(by: days) }

    private static func monday(of day: Day) -> Day { day.advanced(by: 1 - day.weekday) }
}
