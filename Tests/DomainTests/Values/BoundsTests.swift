import Domain
import Testing

/// Whatever number stands in a journal, the calendar holds.
@Suite struct BoundsTests {
    @Test(arguments: [Int.max, Int.min, 5_000_000, -5_000_000])
    func `A day beyond the calendar is its first or last day`(days: Int) {
        let end = days > 0 ? "9999-12-31" : "0001-01-01"
        #expect(Day(number: days).description == end)
        #expect(Day(number: 20_000).advanced(by: days).description == end)
    }

    @Test(arguments: [Int.max, Int.min])
    func `Months beyond the calendar stop at its ends`(months: Int) {
        #expect(Day(number: 20_000).adding(months: months).year == (months > 0 ? 9999 : 1))
    }

    @Test func `A term that no team would choose is taken as the nearest that it could`() {
        var chosen = TeamTerms()
        chosen.safetyJudgementDays = .max
        chosen.aftercareDays = .min
        let terms = Terms(chosen)
        #expect(terms.safetyJudgementDays == 36_525)
        #expect(terms.aftercareDays == 0)
        #expect(terms.childSpokenDays == Terms().childSpokenDays)
    }
}
