import Domain
import Support
import Testing

/// Columns of time: every day lies in one of them, and they follow each other without a gap.
struct TimeScaleTests {
    @Test(arguments: TimeScale.allCases)
    func `Every day lies between the first and the last day of its own period`(scale: TimeScale) {
        for day in stride(from: Day.on("1999-12-25"), through: .on("2001-01-10"), by: 1) {
            let period = scale.period(of: day)
            #expect(scale.firstDay(of: period) <= day && day <= scale.lastDay(of: period), "\(scale) \(day)")
        }
    }

    @Test(arguments: TimeScale.allCases)
    func `A period begins the day after the one before it ends`(scale: TimeScale) {
        let first = scale.period(of: .on("1969-11-03"))
        for period in first..<first + 60 {
            #expect(scale.firstDay(of: period + 1) == scale.lastDay(of: period).advanced(by: 1))
            #expect(scale.period(of: scale.firstDay(of: period + 1)) == period + 1)
        }
    }

    @Test func `The last day of a month and the first of the next lie in two columns`() {
        let month = TimeScale.month
        #expect(month.period(of: .on("2026-11-01")) - month.period(of: .on("2026-10-31")) == 1)
        #expect(month.period(of: .on("2027-01-01")) - month.period(of: .on("2026-12-31")) == 1)
        #expect(month.lastDay(of: month.period(of: .on("2026-02-03"))) == .on("2026-02-28"))
    }

    @Test func `In a leap year February has its twenty-ninth day, in a century year it has not`() {
        let month = TimeScale.month
        #expect(month.lastDay(of: month.period(of: .on("2028-02-03"))) == .on("2028-02-29"))
        #expect(month.lastDay(of: month.period(of: .on("2100-02-03"))) == .on("2100-02-28"))
        #expect(TimeScale.year.lastDay(of: 2028) == .on("2028-12-31"))
    }

    @Test func `A week runs from Monday to Sunday, over the end of a year too`() {
        let week = TimeScale.week
        let period = week.period(of: .on("2027-01-01"))
        #expect(week.firstDay(of: period) == .on("2026-12-28"))
        #expect(week.lastDay(of: period) == .on("2027-01-03"))
        #expect(week.firstDay(of: period).weekday == 1)
    }

    @Test func `A quarter is three months`() {
        let quarter = TimeScale.quarter
        #expect(quarter.period(of: .on("2026-03-31")) + 1 == quarter.period(of: .on("2026-04-01")))
        #expect(quarter.firstDay(of: quarter.period(of: .on("2026-12-31"))) == .on("2026-10-01"))
        #expect(quarter.columnLabel(quarter.period(of: .on("2026-12-31"))).nl == "kw4")
    }

    @Test func `From the years one looks closer down to the weeks, and back`() {
        #expect(TimeScale.year.closer == .quarter)
        #expect(TimeScale.week.closer == nil)
        #expect(TimeScale.week.wider == .month)
        #expect(TimeScale.year.wider == nil)
    }

    @Test func `Periods are called by their full names`() {
        let month = TimeScale.month.period(of: .on("2026-10-14"))
        #expect(TimeScale.month.words(for: month) == Text(nl: "oktober 2026", en: "October 2026"))
        let quarter = TimeScale.quarter.period(of: .on("2026-10-14"))
        #expect(TimeScale.quarter.words(for: quarter).nl == "oktober tot en met december 2026")
        let week = TimeScale.week.period(of: .on("2026-10-14"))
        #expect(TimeScale.week.words(for: week).nl == "week van 12 oktober 2026")
    }

    @Test func `The ends of the calendar stop nobody`() {
        for scale in TimeScale.allCases {
            for day in [Day.on("0001-01-01"), .on("9999-12-31")] {
                let period = scale.period(of: day)
                #expect(scale.firstDay(of: period - 5) <= scale.lastDay(of: period + 5))
            }
        }
    }
}
