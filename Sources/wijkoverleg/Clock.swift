import Domain
import Glibc

/// The wall clock, for people only; with a fixed day it keeps the time of day and pretends the date.
struct Clock: Sendable {
    let fixed: Day?
    /// Whether all of it is invented, so that a pretended day may be written down.
    let isExample: Bool

    init(fixed: Day? = nil, isExample: Bool = false) {
        self.fixed = fixed
        self.isExample = isExample
    }

    /// Now, in local time with the offset (RFC 3339). A zone (`TZ`) whose offset cannot be written in a moment gives UTC:
    /// the day may differ by one then, and never by half a century.
    var now: Moment {
        var seconds = time(nil)
        var local = tm()
        var universal = tm()
        localtime_r(&seconds, &local)
        gmtime_r(&seconds, &universal)
        return moment(local) ?? moment(universal) ?? Moment(day: fixed ?? Clock.day(since: seconds))
    }

    private func moment(_ parts: tm) -> Moment? {
        let shown = Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        guard let day = fixed ?? shown else { return nil }
        let offset = parts.tm_gmtoff
        let sign = offset < 0 ? "-" : "+"
        let minutes = abs(offset) / 60
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { two(Int($0)) }.joined(separator: ":")
        return Moment("\(day)T\(clock)\(sign)\(two(minutes / 60)):\(two(minutes % 60))")
    }

    /// What is written with an entry: the true moment, unless a rehearsal pretends that as well.
    var recording: Moment { Rehearsal.isOn || isExample ? now : Clock().now }

    /// The day in UTC, counted without a calendar of the system.
    private static func day(since seconds: time_t) -> Day { Day(number: Int(seconds) / 86_400) }

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
