import Domain
import Support
import Testing

/// Paragraph 2.3 of the report: everybody worries about the mother, and nobody speaks with the child.
@Suite struct ConfusedMotherTests {
    private let family: Seeded

    init() throws { family = try Seeded("D-031") }

    @Test func `The worries about the mother are asked to be translated to the child`() {
        #expect(family.line(row: 23) == "Weinig bekend over Mees, wel zorgen bij Petra. Wie ziet dit kind?")
        #expect(
            family.findings(row: 23).map { Set($0.restsOn) } == [
                ["d031-school", "d031-street", "d031-fine", "d031-report", "d031-visit-1", "d031-visit-2"]
            ])
    }

    @Test func `It is asked from the first worry on, three months before the phone call that ended it`() {
        let days = family.days(row: 23, restingOn: "d031-school")
        #expect(days.first?.description == "2026-03-12")
        #expect(days.last == family.today)
    }

    @Test func `Nobody spoke with the child, from the first day to today`() {
        #expect(family.line(row: 19) == "Mees: nog niet zelf gesproken")
        #expect(family.findings(row: 19).map(\.restsOn) == [["d031-mees"]])
        let days = family.days(row: 19, restingOn: "d031-mees")
        #expect(days.first?.description == "2026-03-10")
        #expect(days.last == family.today)
    }

    @Test func `The second closed door asks who sees Mees, a week before the phone call that ended it`() {
        #expect(family.line(row: 27) == "Mees: 2 keer op rij niemand getroffen, daarna niet gezien")
        #expect(family.days(row: 27, restingOn: "d031-contact-3").first?.description == "2026-06-02")
    }

    @Test func `That nobody saw Mees after the word moved is asked the day the help stops, and again at the table`() {
        #expect(family.line(row: 26) == "Mees: na ‘verhuisd’ of ‘het gaat goed’ niet gezien")
        #expect(family.days(row: 26, restingOn: "d031-help-postma-end").first?.description == "2026-06-11")
        let days = family.days(row: 26, restingOn: "d031-settled")
        #expect(days == Array(stride(from: .on("2026-06-16"), through: family.today, by: 1)))
    }

    @Test func `The first worries were left at the table, and neither school nor GP was there`() {
        #expect(family.line(row: 22) == "Petra: 2 zorgen bleven liggen op 16 jun")
        #expect(family.days(row: 22, restingOn: "d031-school").first?.description == "2026-06-16")
        #expect(family.line(row: 24) == "Nog niet betrokken: school (Mees), huisarts")
        #expect(family.days(row: 24, restingOn: "d031-mees").first?.description == "2026-03-12")
    }

    @Test func `Moved and all is well does not end it: the reports were laid aside, the questions stay`() {
        #expect(family.rows(.pattern) == [23, 27, 61])
        #expect(family.rows(.gap) == [5, 7, 8, 19, 22, 24, 26, 29, 39, 45, 53, 67, 73, 76, 78])
        #expect(family.findings(row: 78).map { Set($0.restsOn) } == [["d031-school", "d031-street"]])
        #expect(family.findings(row: 73).map(\.restsOn) == [["d031-talk"]])
    }
}
