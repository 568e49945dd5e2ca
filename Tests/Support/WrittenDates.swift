import Domain

/// Dates as a test writes them. A date that does not exist becomes day zero, which no expectation survives.
extension Day {
    public static func on(_ text: String) -> Day { Day(text) ?? Day(number: 0) }
}

extension PartialDay {
    public static func on(_ text: String) -> PartialDay { PartialDay(text) ?? PartialDay(Day(number: 0)) }
}
