/// A point in time as people saw it on their own clock: RFC 3339 with the local offset, so that the recorded day is its
/// first ten characters. It is for people only: nothing is ever ordered by it.
public struct Moment: Hashable, Sendable, CustomStringConvertible {
    public let text: String
    public let day: Day
    /// Local clock time as `HH:MM`.
    public var clockTime: String { String(text.dropFirst(11).prefix(5)) }

    /// Reads `YYYY-MM-DDTHH:MM:SS±HH:MM` (or `Z`, or fractions of a second).
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[10] == UInt8(ascii: "T"), let day = Day(bytes[..<10]),
            Moment.isClock(bytes[11..<16]), bytes[16] == UInt8(ascii: ":"),
            let second = Day.digits(bytes[17..<19]), second <= 60,
            Moment.isOffset(Moment.afterFraction(bytes[19...]))
        else { return nil }
        self.text = text
        self.day = day
    }

    /// Whether it is `HH:MM`.
    private static func isClock(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count == 5, bytes[bytes.startIndex + 2] == UInt8(ascii: ":"),
            let hour = Day.digits(bytes.prefix(2)), let minute = Day.digits(bytes.suffix(2))
        else { return false }
        return hour <= 23 && minute <= 59
    }

    /// What follows the fraction of a second, where there is one.
    private static func afterFraction(_ rest: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard rest.first == UInt8(ascii: ".") else { return rest }
        let digits = rest.dropFirst().prefix { Day.digits([$0]) != nil }
        return digits.isEmpty ? [] : rest.dropFirst(digits.count + 1)
    }

    private static func isOffset(_ zone: ArraySlice<UInt8>) -> Bool {
        guard let sign = zone.first else { return false }
        if sign == UInt8(ascii: "Z") { return zone.count == 1 }
        return (sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-")) && isClock(zone.dropFirst())
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
