/// Whether somebody in the directory works here no more; he or she stays in it, with the date.
extension Person {
    /// From the day after the last one.
    public func isGone(on day: Day) -> Bool { until.map { $0 < day } ?? false }

    /// "weg sinds 1 okt", or "tot en met 1 okt" while that lies ahead; nothing for who stays.
    public func left(on today: Day) -> Text? {
        guard let until else { return nil }
        let date = until.short(from: today)
        return isGone(on: today)
            ? Text(nl: "weg sinds \(date.nl)", en: "left on \(date.en)")
            : Text(nl: "tot en met \(date.nl)", en: "until \(date.en)")
    }
}
