import Domain
import Support
import Testing

@Suite struct PartialDayTests {
    @Test(arguments: ["2026", "2026-02", "2024-02-29"])
    func `A date is read back as far as it is known`(_ text: String) {
        #expect(PartialDay(text)?.description == text)
    }

    @Test(arguments: ["2026-13", "2026-2", "26", "2026-02-30", "", "2026-", "+026", "2026-02-01-01", "nov 2026"])
    func `What is no date is not read`(_ text: String) {
        #expect(PartialDay(text) == nil)
    }

    @Test func `A month or a year runs from its first to its last day`() {
        #expect(PartialDay.on("2024-02").earliest == .on("2024-02-01"))
        #expect(PartialDay.on("2024-02").latest == .on("2024-02-29"))
        #expect(PartialDay.on("2026").earliest == .on("2026-01-01"))
        #expect(PartialDay.on("2026").latest == .on("2026-12-31"))
        #expect(PartialDay.on("2026").exact == nil)
        #expect(PartialDay(Day.on("2026-11-24")).exact == .on("2026-11-24"))
    }

    @Test func `A day without a month is no date`() {
        #expect(PartialDay(year: 2026, day: 3) == nil)
    }

    @Test func `It is said as far as it is known`() {
        #expect(PartialDay.on("2026").words.nl == "2026")
        #expect(PartialDay.on("2026-05").words.nl == "mei 2026")
        #expect(PartialDay.on("2026-05").short(from: .on("2026-11-24")).nl == "mei")
        #expect(PartialDay.on("2026").short(from: .on("2026-11-24")).nl == "2026")
    }
}
