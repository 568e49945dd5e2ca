extension TimeScale {
    /// "per maand", for the corner of the line.
    public var label: Text {
        switch self {
        case .week: Text(nl: "per week", en: "by week")
        case .month: Text(nl: "per maand", en: "by month")
        case .quarter: Text(nl: "per kwartaal", en: "by quarter")
        case .year: Text(nl: "per jaar", en: "by year")
        }
    }

    /// "oktober 2026", "week van 12 oktober 2026", "juli tot en met september 2026", "2026".
    public func words(for period: Int) -> Text {
        let first = firstDay(of: period)
        switch self {
        case .week:
            let day = first.dayOfMonth
            return Text(
                nl: "week van \(day) \(first.fullMonthName(.nl)) \(first.year)",
                en: "week of \(day) \(first.fullMonthName(.en)) \(first.year)")
        case .month: return first.monthAndYear
        case .quarter:
            let last = lastDay(of: period).monthAndYear
            return Text(
                nl: "\(first.fullMonthName(.nl)) tot en met \(last.nl)", en: "\(first.fullMonthName(.en)) to \(last.en)"
            )
        case .year: return Text(verbatim: "\(first.year)")
        }
    }

    /// The words above one column: the Monday's day of the month, "okt", "kw4" or "2026".
    public func columnLabel(_ period: Int) -> Text {
        let first = firstDay(of: period)
        switch self {
        case .week: return Text(verbatim: "\(first.dayOfMonth)")
        case .month: return Text(nl: first.monthName(.nl), en: first.monthName(.en))
        case .quarter:
            let number = (first.month + 2) / 3
            return Text(nl: "kw\(number)", en: "Q\(number)")
        case .year: return Text(verbatim: "\(first.year)")
        }
    }
}

extension Day {
    /// "oktober 2026".
    public var monthAndYear: Text {
        Text(nl: "\(fullMonthName(.nl)) \(year)", en: "\(fullMonthName(.en)) \(year)")
    }

    /// "oktober" or "October".
    public func fullMonthName(_ language: Language) -> String {
        let names =
            language == .nl
            ? [
                "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
                "november", "december",
            ]
            : [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
        return names[month - 1]
    }
}
