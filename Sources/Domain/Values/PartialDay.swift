/// A date as far as it is known: a day, a month or only a year. "Somewhere in 2024" is an answer, not an error.
///
/// Stored as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
public struct PartialDay: Hashable, Sendable, CustomStringConvertible {
    public let year: Int
    public let month: Int?
    public let day: Int?

    public init?(year: Int, month: Int? = nil, day: Int? = nil) {
        guard Day(year: year, month: month ?? 1, day: day ?? 1) != nil, day == nil || month != nil else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    public init(_ day: Day) {
        year = day.year
        month = day.month
        self.day = day.dayOfMonth
    }

    public init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.count <= 4 ? Day.digits(Array($0.utf8)[...]) : nil }
        guard numbers.count == parts.count, (1...3).contains(parts.count), parts[0].count == 4,
            parts.dropFirst().allSatisfy({ $0.count == 2 })
        else { return nil }
        self.init(
            year: numbers[0], month: numbers.count > 1 ? numbers[1] : nil, day: numbers.count > 2 ? numbers[2] : nil)
    }

    /// The first day it can be.
    public var earliest: Day {
        Day(year: year, month: month ?? 1, day: day ?? 1) ?? Day(number: 0)
    }

    /// The last day it can be.
    public var latest: Day {
        let month = month ?? 12
        return Day(year: year, month: month, day: day ?? Day.length(ofMonth: month, year: year)) ?? earliest
    }

    /// The day itself, where it is known to the day.
    public var exact: Day? { day == nil ? nil : earliest }

    public var description: String {
        let parts = [Day.padded(year, to: 4)] + [month, day].compactMap { $0 }.map { Day.padded($0, to: 2) }
        return parts.joined(separator: "-")
    }
}

extension PartialDay: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let date = PartialDay(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a date as YYYY[-MM[-DD]]")
        }
        self = date
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
