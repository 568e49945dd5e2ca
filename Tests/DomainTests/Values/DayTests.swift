import Domain
import Support
import Testing

@Suite struct DayTests {
    @Test func `Every day of four centuries is read back as it is written`() {
        for number in Day.on("1890-01-01").number...Day.on("2290-12-31").number {
            let day = Day(number: number)
            #expect(Day(day.description) == day)
        }
    }

    @Test func `The count starts on the first of January 1970, a Thursday`() {
        let day = Day(number: 0)
        #expect(day.description == "1970-01-01" && day.weekday == 4)
        #expect(Day(number: -1).description == "1969-12-31" && Day(number: -1).weekday == 3)
        #expect(Day.on("2026-11-24").weekday == 2)
    }

    @Test(arguments: [
        "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-01", "26-01-01", "2026-01-01 ", "2026-+1-05",
        "+026-01-05", "2026-01", "", "0000-01-01",
    ])
    func `What is no day is not read`(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `Leap years are the Gregorian ones`() {
        #expect(Day("2024-02-29") != nil && Day("2000-02-29") != nil)
        #expect(Day("1900-02-29") == nil && Day("2100-02-29") == nil)
    }

    @Test func `Months later is the same day, or the last one of that month`() {
        #expect(Day.on("2026-01-31").adding(months: 1) == .on("2026-02-28"))
        #expect(Day.on("2024-02-29").adding(months: 12) == .on("2025-02-28"))
        #expect(Day.on("2026-11-24").adding(months: 2) == .on("2027-01-24"))
        #expect(Day.on("2026-01-24").adding(months: -12) == .on("2025-01-24"))
        #expect(Day.on("2026-01-24").adding(months: -1) == .on("2025-12-24"))
    }

    @Test func `Days are written as people say them`() {
        let day = Day.on("2026-03-03")
        #expect(day.words.nl == "3 mrt 2026" && day.words.en == "3 Mar 2026")
        #expect(day.short(from: .on("2026-11-24")).nl == "3 mrt")
        #expect(day.short(from: .on("2027-01-01")).nl == "3 mrt 2026")
        #expect(day.withWeekday.nl == "dinsdag 3 mrt" && day.weekdayName(.en) == "Tuesday")
    }
}
