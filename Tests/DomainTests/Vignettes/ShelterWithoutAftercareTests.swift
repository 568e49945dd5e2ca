import Domain
import Support
import Testing

/// Paragraph 3.2 of the report: from a crisis shelter to a house of their own without any help.
@Suite struct ShelterWithoutAftercareTests {
    private let family: Seeded

    init() throws { family = try Seeded("M-007") }

    @Test func `No help after the stay is found for each who left, with the help that stopped`() {
        #expect(family.line(row: 51) == "Chantal, Luuk en Fenna: na crisisopvang geen hulp vastgelegd")
        #expect(
            family.findings(row: 51).map { Set($0.restsOn) } == [
                ["m007-leave-chantal", "m007-help-groot-end"], ["m007-leave-luuk", "m007-help-groot-end"],
                ["m007-leave-fenna", "m007-help-groot-end"],
            ])
    }

    @Test func `It is asked the day the shelter stops, five weeks before the first worry and without a break`() {
        let days = family.days(row: 51, restingOn: "m007-leave-luuk")
        #expect(days == Array(stride(from: .on("2026-08-31"), through: family.today, by: 1)))
        #expect(family.days(row: 78, restingOn: "m007-luuk-okt").first?.description == "2026-10-08")
    }

    @Test func `Nobody showed that it was safe when the stay ended`() {
        #expect(family.line(row: 48) == "Luuk en Fenna: verblijf stopte, niet gezegd dat het veilig is")
        #expect(family.days(row: 48, restingOn: "m007-leave-luuk").first?.description == "2026-08-29")
    }

    @Test func `Who watches and who leads stopped with the shelter`() {
        #expect(
            family.findings(row: 5).map(\.restsOn) == [["m007-watch-luuk-end"], ["m007-watch-fenna-end"]])
        #expect(family.findings(row: 67).map(\.restsOn) == [["m007-regie-groot-end"]])
        #expect(family.days(row: 67, restingOn: "m007-regie-groot-end").first?.description == "2026-08-31")
    }

    @Test func `What the earlier municipality knew has not arrived`() {
        #expect(family.line(row: 60) == "Rietmeer: oud dossier gevraagd, nog niet ontvangen")
        #expect(family.findings(row: 60).map(\.restsOn) == [["m007-move"]])
    }

    @Test func `What lay beneath the eviction is asked the day the house is there, five weeks before the first worry`()
    {
        #expect(family.line(row: 36) == "Chantal: het acute is weg, wat eronder ligt wacht")
        #expect(
            family.findings(row: 36).map(\.restsOn) == [
                ["m007-problem-money", "m007-problem-house-done"], ["m007-problem-drink", "m007-problem-house-done"],
            ])
        #expect(family.days(row: 36, restingOn: "m007-problem-house-done").first?.description == "2026-08-31")
    }

    @Test func `The plan ended with the shelter, and so did the only one who was there for money and drink`() {
        #expect(family.line(row: 34) == "Het plan liep tot 31 aug, er is geen nieuw")
        #expect(family.days(row: 34, restingOn: "m007-plan").first?.description == "2026-09-01")
        #expect(family.line(row: 38) == "Chantal: schuldhulp niet betrokken; huisarts niet betrokken")
        #expect(family.days(row: 38, restingOn: "m007-problem-money").first?.description == "2026-08-31")
    }

    @Test func `Three appointments and a visit go by, and nobody sees the youngest`() {
        #expect(family.line(row: 27) == "Fenna: 3 keer op rij niemand getroffen, daarna niet gezien")
        #expect(family.days(row: 27, restingOn: "m007-contact-2").first?.description == "2026-10-13")
        #expect(family.line(row: 64) == "Fenna: niet gevraagd na de zorg over een broer of zus")
        #expect(family.days(row: 64, restingOn: "m007-luuk-okt").first?.description == "2026-10-08")
    }

    @Test func `The judgements from the shelter are older than what happened since`() {
        #expect(
            family.findings(row: 7).map { Set($0.restsOn) } == [
                ["m007-safe-luuk", "m007-report"], ["m007-safe-fenna", "m007-report"],
            ])
        #expect(family.rows(.pattern) == [23, 27])
        #expect(family.findings(row: 23).map(\.names) == [["Fenna"]])
        #expect(
            family.rows(.gap) == [
                5, 7, 8, 15, 16, 24, 30, 34, 36, 38, 39, 40, 45, 48, 51, 57, 58, 59, 60, 64, 67, 76, 78,
            ])
    }
}
