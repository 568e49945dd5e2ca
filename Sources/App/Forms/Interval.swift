import Domain

/// How often something comes back, as people say it: in weeks. What was agreed in days stays days.
enum Interval {
    /// As it is typed, and read back by `days`: `6`, or `10 d`.
    static func typed(_ days: Int) -> String { days % 7 == 0 ? "\(days / 7)" : "\(days) d" }

    static func words(_ days: Int) -> Text {
        days % 7 == 0
            ? Text.count(days / 7, one: Text(nl: "week", en: "week"), many: Text(nl: "weken", en: "weeks"))
            : Text.count(days, one: Text(nl: "dag", en: "day"), many: Text(nl: "dagen", en: "days"))
    }

    /// - Returns: one day to two years.
    static func days(_ typed: String, field: String) throws(Refusal) -> Int {
        let digits = typed.prefix { $0.isWholeNumber }
        let unit = typed.dropFirst(digits.count).filter { !$0.isWhitespace }
        let isDays = unit.first == "d"
        guard let number = Int(digits), unit.isEmpty || isDays || unit.first == "w",
            (1...(isDays ? 728 : 104)).contains(number)
        else {
            throw Refusal(
                Text(nl: "Schrijf een aantal weken, bijvoorbeeld 6.", en: "Write a number of weeks, such as 6."),
                field: field)
        }
        return isDays ? number : number * 7
    }
}
