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
        guard characters.count >= 20, characters[10] == "T", characters[13] == ":",
            let day = Day(text.prefix(10)), let hour = Int(String(characters[11...12])), (0...23).contains(hour),
            let minute = Int(String(characters[14...15])), (0...59).contains(minute)
        else { return nil }
        self.text = text
        self.day = day
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
