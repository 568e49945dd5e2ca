/// Reads a date as people write it: `23-11`, `vandaag`, `vr`, `over 6 weken`, `nov 2025`, in Dutch and English.
///
/// What is left out is filled in from the day of today and the direction the field looks: something seen lies behind us,
/// something agreed ahead. The result is shown to the writer, so that a misreading is noticed.
public struct DayReader: Sendable {
    /// Which way an incomplete date is completed.
    public enum Direction: Sendable {
        case past, future
        /// Whichever is closer: somebody left last week, or leaves next month.
        case nearest
    }

    public let today: Day
    public let direction: Direction

    public init(today: Day, direction: Direction) {
        self.today = today
        self.direction = direction
    }

    /// The date as far as it was given; nothing when the words are no date.
    public func read(_ text: String) -> PartialDay? {
        let words = text.lowercased().split(whereSeparator: { " \t,".contains($0) }).map(String.init)
        guard !words.isEmpty else { return nil }
        return named(words) ?? relative(words) ?? neighbouring(words) ?? weekday(words) ?? numeric(words)
            ?? withMonthName(words)
    }

    /// The year of birth of somebody of this age: "9 jaar", "9", "4 maanden"; the month for "anderhalf jaar".
    public func readBirth(_ text: String) -> PartialDay? {
        let words = text.lowercased().split(separator: " ").map(String.init)
        if let first = words.first, ["anderhalf", "1,5", "1.5", "1½"].contains(first),
            words.count == 1 || words.count == 2 && ["jaar", "jr", "years", "year"].contains(words[1])
        {
            let born = today.adding(months: -18)
            return PartialDay(year: born.year, month: born.month)
        }
        guard let first = words.first, let number = Int(first), (0...120).contains(number), words.count <= 2 else {
            return read(text)
        }
        switch words.count == 1 ? "jaar" : words[1] {
        case "jaar", "jr", "year", "years", "yr": return PartialDay(year: today.adding(months: -12 * number).year)
        case "maand", "maanden", "mnd", "month", "months":
            let born = today.adding(months: -number)
            return PartialDay(year: born.year, month: born.month)
        default: return read(text)
        }
    }

    private func named(_ words: [String]) -> PartialDay? {
        let steps = [
            "vandaag": 0, "nu": 0, "today": 0, "gisteren": -1, "yesterday": -1, "eergisteren": -2, "morgen": 1,
            "tomorrow": 1, "overmorgen": 2,
        ]
        guard words.count == 1, let step = steps[words[0]] else { return nil }
        return PartialDay(today.advanced(by: step))
    }

    /// `over 6 weken`, `in 6 weeks`, `3 dagen geleden`, `2 months ago`.
    private func relative(_ words: [String]) -> PartialDay? {
        guard words.count == 3 else { return nil }
        let isAhead = ["over", "in"].contains(words[0])
        let isBehind = ["geleden", "ago"].contains(words[2])
        let numberWord = isAhead ? words[1] : words[0]
        let unit = isAhead ? words[2] : words[1]
        if !isAhead, isBehind, numberWord == "anderhalf", ["jaar", "year"].contains(unit) {
            return PartialDay(today.adding(months: -18))
        }
        let spelled = ["een": 1, "één": 1, "one": 1, "twee": 2, "two": 2, "drie": 3, "three": 3, "vier": 4, "four": 4]
        guard isAhead || isBehind, let number = Int(numberWord) ?? spelled[numberWord], (0...1200).contains(number)
        else { return nil }
        let sign = isAhead ? 1 : -1
        switch unit {
        case "dag", "dagen", "day", "days": return PartialDay(today.advanced(by: sign * number))
        case "week", "weken", "weeks": return PartialDay(today.advanced(by: sign * number * 7))
        case "maand", "maanden", "mnd", "month", "months": return PartialDay(today.adding(months: sign * number))
        case "jaar", "jaren", "year", "years": return PartialDay(today.adding(months: sign * number * 12))
        default: return nil
        }
    }

    /// `vorige week`, `last month`, `volgend jaar`, `afgelopen vrijdag`, `vorige week vrijdag`: a week is meant as seven days
    /// away; of a month or a year no more is said than that.
    private func neighbouring(_ words: [String]) -> PartialDay? {
        let steps = [
            "vorige": -1, "vorig": -1, "afgelopen": -1, "last": -1, "previous": -1, "volgende": 1, "volgend": 1,
            "komende": 1, "komend": 1, "next": 1,
        ]
        guard let place = words.firstIndex(where: { steps[$0] != nil }), let step = steps[words[place]],
            place + 1 < words.count
        else { return nil }
        let others = words.indices.filter { $0 != place && $0 != place + 1 }.map { words[$0] }
        switch (words[place + 1], others.count) {
        case ("week", 0): return PartialDay(today.advanced(by: 7 * step))
        case ("week", 1): return number(ofWeekday: others[0]).map { PartialDay(monday.advanced(by: 7 * step + $0 - 1)) }
        case ("maand", 0), ("month", 0):
            let there = today.adding(months: step)
            return PartialDay(year: there.year, month: there.month)
        case ("jaar", 0), ("year", 0): return PartialDay(year: today.year + step)
        case (let name, 0):
            return number(ofWeekday: name).map { number in
                let ahead = (number - today.weekday + 6) % 7 + 1
                return PartialDay(today.advanced(by: step > 0 ? ahead : ahead == 7 ? -7 : ahead - 7))
            }
        default: return nil
        }
    }

    private var monday: Day { today.advanced(by: 1 - today.weekday) }

    /// 1 for Monday; nothing when the word is no beginning of the name of a day.
    private func number(ofWeekday word: String) -> Int? {
        guard word.count >= 2 else { return nil }
        return Language.allCases.lazy.compactMap { language in
            (1...7).first { monday.advanced(by: $0 - 1).weekdayName(language).lowercased().hasPrefix(word) }
        }.first
    }

    /// `vr`, `vrijdag`, `Friday`: the nearest one in the field's direction, today excluded.
    private func weekday(_ words: [String]) -> PartialDay? {
        guard words.count == 1, let number = number(ofWeekday: words[0]) else { return nil }
        let ahead = (number - today.weekday + 6) % 7 + 1
        let isAhead = direction == .future || direction == .nearest && ahead <= 3
        return PartialDay(today.advanced(by: isAhead ? ahead : ahead - 7 == 0 ? -7 : ahead - 7))
    }

    /// `23-11`, `23/11/2026`, `23.11.26`, `2026-11-23`, `2025`.
    private func numeric(_ words: [String]) -> PartialDay? {
        guard words.count == 1 else { return nil }
        if let stored = PartialDay(words[0]) { return (1900...2200).contains(stored.year) ? stored : nil }
        let parts = words[0].split(whereSeparator: { "-/.".contains($0) }).map { Int($0) }
        guard (2...3).contains(parts.count), !parts.contains(nil) else { return nil }
        let numbers = parts.compactMap { $0 }
        if numbers[0] > 31 { return nil }
        if numbers.count == 3 { return PartialDay(year: century(numbers[2]), month: numbers[1], day: numbers[0]) }
        if numbers[1] > 12 { return PartialDay(year: century(numbers[1]), month: numbers[0]) }
        return completed(day: numbers[0], month: numbers[1])
    }

    /// `23 nov`, `23 november 2025`, `nov 2025`, `november`.
    private func withMonthName(_ words: [String]) -> PartialDay? {
        guard (1...3).contains(words.count), let place = words.firstIndex(where: { month($0) != nil }),
            let month = month(words[place])
        else { return nil }
        let before = words[..<place].map { Int($0) }
        let after = words[(place + 1)...].map { Int($0) }
        guard before.count <= 1, after.count <= 1, !before.contains(nil), !after.contains(nil) else { return nil }
        let day = before.first ?? nil
        if let year = after.first ?? nil { return PartialDay(year: century(year), month: month, day: day) }
        if let day { return completed(day: day, month: month) }
        return PartialDay(year: year(of: month), month: month)
    }

    /// The year of a month without one: this year's where it lies in the field's direction.
    private func year(of month: Int) -> Int {
        let distance = month - today.month
        switch direction {
        case .past: return distance <= 0 ? today.year : today.year - 1
        case .future: return distance >= 0 ? today.year : today.year + 1
        case .nearest: return distance > 6 ? today.year - 1 : distance < -6 ? today.year + 1 : today.year
        }
    }

    private func month(_ word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        let dutch = [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ]
        let english = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november", "december",
        ]
        let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
        if bare == "mrt" { return 3 }
        let found = dutch.firstIndex { $0.hasPrefix(bare) } ?? english.firstIndex { $0.hasPrefix(bare) }
        return found.map { $0 + 1 }
    }

    /// A day without a year: the nearest one in the field's direction, today included.
    private func completed(day: Int, month: Int) -> PartialDay? {
        let candidates = (-4...4).compactMap { Day(year: today.year + $0, month: month, day: day) }
        let past = candidates.last { $0 <= today }
        let future = candidates.first { $0 >= today }
        switch direction {
        case .past: return past.map { PartialDay($0) }
        case .future: return future.map { PartialDay($0) }
        case .nearest:
            let nearest = [past, future].compactMap { $0 }.min {
                abs($0.distance(to: today)) < abs($1.distance(to: today))
            }
            return nearest.map { PartialDay($0) }
        }
    }

    private func century(_ year: Int) -> Int {
        year >= 100 ? year : year <= (today.year + 20) % 100 ? 2000 + year : 1900 + year
    }
}
