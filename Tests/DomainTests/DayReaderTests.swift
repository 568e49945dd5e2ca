import Domain
import Support
import Testing

/// Dates as people write them, read on Tuesday 24 November 2026 unless a test says otherwise.
struct DayReaderTests {
    private func read(_ text: String, _ direction: DayReader.Direction, on today: String = "2026-11-24") -> String? {
        DayReader(today: .on(today), direction: direction).read(text)?.description
    }

    @Test(arguments: [
        ("vandaag", "2026-11-24"), ("nu", "2026-11-24"), ("today", "2026-11-24"), ("Vandaag", "2026-11-24"),
        ("gisteren", "2026-11-23"), ("yesterday", "2026-11-23"), ("eergisteren", "2026-11-22"),
        ("morgen", "2026-11-25"), ("tomorrow", "2026-11-25"), ("overmorgen", "2026-11-26"), (" vandaag ", "2026-11-24"),
    ])
    func `A day by its name is that day in either direction`(text: String, day: String) {
        #expect(read(text, .past) == day)
        #expect(read(text, .future) == day)
    }

    @Test(arguments: [
        ("over 6 weken", "2027-01-05"), ("in 6 weeks", "2027-01-05"), ("over een week", "2026-12-01"),
        ("over twee weken", "2026-12-08"), ("in one week", "2026-12-01"), ("over 3 dagen", "2026-11-27"),
        ("vorige week", "2026-11-17"), ("volgende week", "2026-12-01"), ("vorige maand", "2026-10"),
        ("last month", "2026-10"), ("vorig jaar", "2025"), ("volgend jaar", "2027"),
        ("afgelopen vrijdag", "2026-11-20"),
        ("next Friday", "2026-11-27"), ("vorige week vrijdag", "2026-11-20"), ("vrijdag vorige week", "2026-11-20"),
        ("afgelopen dinsdag", "2026-11-17"), ("anderhalf jaar geleden", "2025-05-24"),
        ("3 dagen geleden", "2026-11-21"), ("2 months ago", "2026-09-24"), ("een maand geleden", "2026-10-24"),
        ("over 1 jaar", "2027-11-24"), ("een jaar geleden", "2025-11-24"), ("over 0 dagen", "2026-11-24"),
    ])
    func `So long ago or from now is counted from today`(text: String, day: String) {
        #expect(read(text, .past) == day)
        #expect(read(text, .future) == day)
    }

    @Test(arguments: [
        ("vr", "2026-11-20", "2026-11-27"), ("vrijdag", "2026-11-20", "2026-11-27"),
        ("Friday", "2026-11-20", "2026-11-27"), ("fri", "2026-11-20", "2026-11-27"),
        ("ma", "2026-11-23", "2026-11-30"), ("wo", "2026-11-18", "2026-11-25"), ("zo", "2026-11-22", "2026-11-29"),
        ("di", "2026-11-17", "2026-12-01"), ("Tuesday", "2026-11-17", "2026-12-01"),
    ])
    func `A weekday is the nearest one that way, today excluded`(text: String, past: String, future: String) {
        #expect(read(text, .past) == past)
        #expect(read(text, .future) == future)
    }

    @Test(arguments: [
        ("23-11", "2026-11-23", "2027-11-23"), ("23/11", "2026-11-23", "2027-11-23"),
        ("23.11", "2026-11-23", "2027-11-23"), ("24-11", "2026-11-24", "2026-11-24"),
        ("25-11", "2025-11-25", "2026-11-25"), ("1-1", "2026-01-01", "2027-01-01"),
        ("31-12", "2025-12-31", "2026-12-31"), ("5 dec", "2025-12-05", "2026-12-05"),
        ("5 december", "2025-12-05", "2026-12-05"), ("23 nov.", "2026-11-23", "2027-11-23"),
        ("3 May", "2026-05-03", "2027-05-03"), ("3 mei", "2026-05-03", "2027-05-03"),
        ("29-2", "2024-02-29", "2028-02-29"), ("29 feb", "2024-02-29", "2028-02-29"),
    ])
    func `A day without a year is the nearest one that way, today included`(
        text: String, past: String, future: String
    ) {
        #expect(read(text, .past) == past)
        #expect(read(text, .future) == future)
    }

    @Test(arguments: [
        ("31-12", "2026-12-31"), ("3 nov", "2026-11-03"), ("1-1", "2027-01-01"), ("24-11", "2026-11-24"),
        ("1 juni", "2026-06-01"), ("1 mei", "2027-05-01"), ("vr", "2026-11-27"), ("ma", "2026-11-23"),
        ("zo", "2026-11-22"), ("di", "2026-11-17"), ("dec", "2026-12"), ("maart", "2027-03"), ("juli", "2026-07"),
    ])
    func `Where both ways are likely it is the one that is closer`(text: String, date: String) {
        #expect(read(text, .nearest) == date)
    }

    @Test(arguments: [
        ("23-11-2025", "2025-11-23"), ("23/11/25", "2025-11-23"), ("23.11.2025", "2025-11-23"),
        ("2025-11-23", "2025-11-23"), ("23 nov 2025", "2025-11-23"), ("23 november 2025", "2025-11-23"),
        ("5 mrt 2026", "2026-03-05"), ("5 March 2026", "2026-03-05"), ("1-5-88", "1988-05-01"),
        ("29-2-2024", "2024-02-29"), ("nov 2025", "2025-11"), ("november 2025", "2025-11"), ("11-2025", "2025-11"),
        ("2025-11", "2025-11"), ("2025", "2025"), ("mrt 2026", "2026-03"),
    ])
    func `A date with its year is itself, as exact as it was written`(text: String, date: String) {
        #expect(read(text, .past) == date)
        #expect(read(text, .future) == date)
    }

    @Test func `A month alone is the nearest one that way, this month included`() {
        #expect(read("november", .past) == "2026-11")
        #expect(read("november", .future) == "2026-11")
        #expect(read("dec", .past) == "2025-12")
        #expect(read("dec", .future) == "2026-12")
        #expect(read("mrt", .past) == "2026-03")
        #expect(read("mrt", .future) == "2027-03")
    }

    @Test func `Round the turn of the year the year changes with the direction`() {
        #expect(read("31-12", .past, on: "2027-01-02") == "2026-12-31")
        #expect(read("2-1", .future, on: "2026-12-30") == "2027-01-02")
        #expect(read("gisteren", .past, on: "2027-01-01") == "2026-12-31")
        #expect(read("morgen", .future, on: "2026-12-31") == "2027-01-01")
        #expect(read("december", .past, on: "2027-01-02") == "2026-12")
        #expect(read("januari", .future, on: "2026-12-30") == "2027-01")
    }

    @Test func `Months are counted to the last day there is`() {
        #expect(read("over een maand", .future, on: "2026-01-31") == "2026-02-28")
        #expect(read("over een maand", .future, on: "2028-01-31") == "2028-02-29")
        #expect(read("een jaar geleden", .past, on: "2028-02-29") == "2027-02-28")
        #expect(read("29-2", .future, on: "2028-02-29") == "2028-02-29")
    }

    @Test(arguments: [
        "", "   ", "morgenochtend", "31-2", "29-2-2025", "0-5", "5-0", "32-1", "45-11-2025", "23-13-2025", "soon",
        "binnenkort", "over weken", "6 weken", "over 6 maanden ofzo", "nov nov", "23 24 nov", "-", "--", "1-2-3-4",
        "23-", "0", "99", "2026-02-30", "over -3 dagen", "over 99999 dagen", "1234567890123456789012-1", "é", "m",
    ])
    func `What is no date is not guessed at`(text: String) {
        #expect(read(text, .past) == nil)
        #expect(read(text, .future) == nil)
    }

    @Test(arguments: ["anderhalf", "anderhalf jaar", "1,5 jaar"])
    func `A child of a year and a half was born eighteen months ago`(text: String) {
        let reader = DayReader(today: .on("2026-11-24"), direction: .past)
        #expect(reader.readBirth(text) == PartialDay("2025-05"))
    }
}
