import Domain
import Glibc

/// The wall clock, for people only; with a fixed day it keeps the time of day and pretends the date.
struct Clock: Sendable {
    let fixed: Day?

    init(fixed: Day? = nil) {
        self.fixed = fixed
    }

    /// Now, in local time with the offset (RFC 3339).
    var now: Moment {
        var seconds = time(nil)
        var parts = tm()
        localtime_r(&seconds, &parts)
        let day = fixed ?? Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
        let offset = parts.tm_gmtoff
        let sign = offset < 0 ? "-" : "+"
        let minutes = abs(offset) / 60
        let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map { two(Int($0)) }.joined(separator: ":")
        let text = "\(day ?? Day(number: 0))T\(clock)\(sign)\(two(minutes / 60)):\(two(minutes % 60))"
        return Moment(text) ?? Clock.epoch
    }

    private static let epoch = Moment(day: Day(number: 0))

    private func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
