/// A point in time as people saw it on their own clock: RFC 3339 with the local offset, so that the recorded day is its
/// first ten characters. It is for people only: nothing is ever ordered by it.
public struct Moment: Hashable, Sendable, CustomStringConvertible {
    public let text: String
    public let day: Day
    /// Local clock time as `HH:MM`.
    public var clockTime: String { String(text.dropFirst(11).prefix(5)) }

    /// Reads `YYYY-MM-DDTHH:MM:SS±HH:MM` (or `Z`, or fractions of a second).
    public init?(_ text: String) {
        let characters = Array(text)
        guard characters.count >= 20, characters[10] == "T", let day = Day(text.prefix(10)),
            Moment.isClock(characters[11..<19], seconds: true), Moment.isOffset(Moment.zone(characters[19...]))
        else { return nil }
        self.text = text
        self.day = day
    }

    /// `HH:MM`, or `HH:MM:SS` with a leap second allowed.
    private static func isClock(_ characters: ArraySlice<Character>, seconds: Bool) -> Bool {
        let parts = String(characters).split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.count == 2 ? Day.digits($0) : nil }
        guard parts.count == (seconds ? 3 : 2), numbers.count == parts.count else { return false }
        return zip(numbers, [23, 59, 60]).allSatisfy { $0 <= $1 }
    }

    /// What follows the fraction of a second, where there is one.
    private static func zone(_ rest: ArraySlice<Character>) -> ArraySlice<Character> {
        guard rest.first == "." else { return rest }
        let digits = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
        return digits.isEmpty ? [] : rest.dropFirst(digits.count + 1)
    }

    private static func isOffset(_ zone: ArraySlice<Character>) -> Bool {
        guard let sign = zone.first else { return false }
        return zone.count == 1 ? sign == "Z" : (sign == "+" || sign == "-") && isClock(zone.dropFirst(), seconds: false)
    }

    public var description: String { text }
}

extension Moment: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let moment = Moment(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a moment as in RFC 3339")
        }
        self = moment
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}

extension Moment {
    /// Midnight in UTC, for a clock that tells no time and for tests.
    public init(day: Day) {
        text = "\(day)T00:00:00Z"
        self.day = day
    }
}
