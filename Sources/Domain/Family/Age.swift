/// How old somebody is, in the unit people use: years, or months for a child under two.
public struct Age: Hashable, Sendable {
    public let months: Int
    /// Whether the date of birth is known well enough to say so without "about".
    public let isExact: Bool

    public var years: Int { months / 12 }

    /// "6", "4 mnd".
    public var short: Text {
        months < 24 ? Text(nl: "\(months) mnd", en: "\(months) mo") : Text(verbatim: "\(years)")
    }

    /// "6 jaar", "4 maanden".
    public var long: Text {
        guard months < 24 else { return Text(nl: "\(years) jaar", en: "\(years) years") }
        return Text.count(months, one: Text(nl: "maand", en: "month"), many: Text(nl: "maanden", en: "months"))
    }
}

extension Member {
    /// Nothing when the birth is not recorded or lies ahead.
    public func age(on day: Day) -> Age? {
        guard let birth, birth.earliest <= day else { return nil }
        let born = birth.exact ?? birth.earliest
        var months = (day.year - born.year) * 12 + day.month - born.month
        if day.dayOfMonth < born.dayOfMonth { months -= 1 }
        return Age(months: max(0, months), isExact: birth.exact != nil)
    }

    /// Whether the child is expected and not born yet, as far as recorded.
    public var isUnborn: Bool { birth == nil && expected != nil }
}
