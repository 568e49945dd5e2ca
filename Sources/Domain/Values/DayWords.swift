extension Day {
    /// "24 nov 2026", for prose and minutes.
    public var words: Text {
        Text(nl: "\(dayOfMonth) \(monthName(.nl)) \(year)", en: "\(dayOfMonth) \(monthName(.en)) \(year)")
    }

    /// "24 nov" in the year of `today`, else "24 nov 2025": for columns.
    public func short(from today: Day) -> Text {
        guard year != today.year else {
            return Text(nl: "\(dayOfMonth) \(monthName(.nl))", en: "\(dayOfMonth) \(monthName(.en))")
        }
        return words
    }

    /// "dinsdag 24 nov".
    public var withWeekday: Text {
        Text(
            nl: "\(weekdayName(.nl)) \(dayOfMonth) \(monthName(.nl))",
            en: "\(weekdayName(.en)) \(dayOfMonth) \(monthName(.en))")
    }

    /// "dinsdag" or "Tuesday".
    public func weekdayName(_ language: Language) -> String {
        let names =
            language == .nl
            ? ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
            : ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
        return names[weekday - 1]
    }

    /// "nov" or "Nov".
    public func monthName(_ language: Language) -> String {
        Day.monthNames(language)[month - 1]
    }

    /// The twelve short month names.
    public static func monthNames(_ language: Language) -> [String] {
        language == .nl
            ? ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
            : ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    }

    /// The twelve month names in full.
    public static func wholeMonthNames(_ language: Language) -> [String] {
        language == .nl
            ? [
                "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
                "november", "december",
            ]
            : [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ]
    }
}

extension PartialDay {
    /// "november" or "November", as people type who look for it; nothing where only the year is known.
    public var monthInFull: Text {
        guard let month else { return Text(verbatim: "") }
        return Text(nl: Day.wholeMonthNames(.nl)[month - 1], en: Day.wholeMonthNames(.en)[month - 1])
    }

    /// "24 nov 2026", "nov 2026" or "2026".
    public var words: Text {
        guard month != nil else { return Text(verbatim: "\(year)") }
        guard day != nil else {
            return Text(nl: "\(earliest.monthName(.nl)) \(year)", en: "\(earliest.monthName(.en)) \(year)")
        }
        return earliest.words
    }

    /// As `words`, without the year where it is this year's.
    public func short(from today: Day) -> Text {
        guard year == today.year, month != nil else { return words }
        guard day != nil else { return Text(nl: earliest.monthName(.nl), en: earliest.monthName(.en)) }
        return earliest.short(from: today)
    }
}
