/// How much time stands in one column of the line: a week, a month, a quarter or a year.
///
/// A period is a whole number; neighbours differ by one, whatever the lengths of months and years are.
public enum TimeScale: Int, CaseIterable, Sendable {
    case week, month, quarter, year

    /// The period in which a day lies.
    public func period(of day: Day) -> Int {
        switch self {
        case .week: TimeScale.floored(day.number + TimeScale.daysFromMonday, by: 7)
        case .month: day.year * 12 + day.month - 1
        case .quarter: day.year * 4 + (day.month - 1) / 3
        case .year: day.year
        }
    }

    /// The first day of a period; a period beyond the calendar gives the calendar's end.
    public func firstDay(of period: Int) -> Day {
        switch self {
        case .week: Day(number: period * 7 - TimeScale.daysFromMonday)
        case .month: TimeScale.day(year: TimeScale.floored(period, by: 12), month: TimeScale.rest(period, by: 12) + 1)
        case .quarter:
            TimeScale.day(year: TimeScale.floored(period, by: 4), month: TimeScale.rest(period, by: 4) * 3 + 1)
        case .year: TimeScale.day(year: period, month: 1)
        }
    }

    public func lastDay(of period: Int) -> Day { firstDay(of: period + 1).advanced(by: -1) }

    /// One step nearer to the days; nothing when these are the weeks.
    public var closer: TimeScale? { TimeScale(rawValue: rawValue - 1) }

    /// One step back for more time at once; nothing when these are the years.
    public var wider: TimeScale? { TimeScale(rawValue: rawValue + 1) }

    /// 1970-01-01 was a Thursday.
    private static let daysFromMonday = 3

    private static func day(year: Int, month: Int) -> Day {
        Day(year: year, month: month, day: 1) ?? Day(number: year < 1 ? Int.min : Int.max)
    }

    private static func floored(_ number: Int, by size: Int) -> Int {
        (number - rest(number, by: size)) / size
    }

    private static func rest(_ number: Int, by size: Int) -> Int { (number % size + size) % size }
}
