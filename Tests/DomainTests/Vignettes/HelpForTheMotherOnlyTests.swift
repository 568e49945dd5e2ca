import Domain
import Support
import Testing

/// Paragraph 2.2 of the report: a mother who is treated and helped, and a child whom nobody may see.
@Suite struct HelpForTheMotherOnlyTests {
    private let family: Seeded

    init() throws { family = try Seeded("S-019") }

    @Test func `What the mother’s illness means for the child is asked from the birth on, for more than a year`() {
        let days = family.days(row: 23, restingOn: "s019-mind")
        #expect(days.first?.description == "2024-11-12")
        #expect(days.contains(.on("2026-05-12")))
    }

    @Test func `Who treats and helps the mother asks nothing about the child, from the first day to the last`() {
        for help in ["s019-help-schouten", "s019-help-nijland", "s019-help-vries"] {
            let days = family.days(row: 1, restingOn: help)
            #expect(days == Array(stride(from: .on("2024-11-12"), through: family.today, by: 1)))
        }
        #expect(
            family.line(row: 1)
                == "▒, S. de Vries en P. Santos: geen kindcheck bij Nadine")
    }

    @Test func `When it is safe enough is asked at the first report and never answered`() {
        let days = family.days(row: 8, restingOn: "s019-report-1")
        #expect(days == Array(stride(from: .on("2025-08-28"), through: family.today, by: 1)))
    }

    @Test func `The child has not been seen for a year and a half`() {
        #expect(family.line(row: 19) == "Bo: te lang niet gezien")
        #expect(family.findings(row: 19).map(\.restsOn) == [["s019-seen-bo"]])
    }

    @Test func `Two people have the regie, and since when is known`() {
        #expect(family.line(row: 67) == "M. de Wit en S. de Vries hebben tegelijk de regie")
        #expect(family.days(row: 67, restingOn: "s019-regie-vries").first?.description == "2025-10-07")
    }

    @Test func `Help is let in where it does not come near the child`() {
        let dossier = family.dossier()
        let offers = dossier.ledger.known(HelpOffer.self)
        let refused = Set(
            dossier.ledger.known(HelpResponse.self).filter {
                [.known(.refused), .known(.stopped)].contains($0.data.response)
            }.map { dossier.ledger.identity($0.data.offer) })
        let domains = offers.filter { refused.contains($0.id) }.compactMap { $0.data.domain?.word }
        #expect(domains.count { $0 == .parenting } == 5)
        #expect(!domains.contains(.money) && !domains.contains(.housing))
    }

    @Test func `The court relied on a condition, and the help it named stopped two months later`() {
        let ledger = family.dossier().ledger
        let court = ledger.known(ProtectionStep.self).last
        #expect(court?.data.outcome == .known(.rejected))
        #expect(court?.data.condition == "zij laat de opvoedhulp elke week binnen")
        let stopped = ledger.known(HelpResponse.self).last { $0.data.response == .stopped }
        #expect(stopped?.data.offer.id.value == "s019-offer-home3")
        #expect(stopped?.data.day.description == "2026-05-12")
    }

    @Test func `Help that does not threaten is let in, and that is seen five days after the first no`() {
        #expect(
            family.line(row: 65)?.hasPrefix(
                "Nadine: wel hulp met geld (18 nov 2024), niet met opvoeden en opgroeien (9 jun)") == true)
        #expect(family.days(row: 65, restingOn: "s019-ans-3").first?.description == "2024-11-27")
    }

    @Test func `The court’s decision comes back the day after the help stopped`() {
        #expect(
            family.line(row: 46)
                == "Besluit van 10 mrt op een voorwaarde, daarna hulp: nee gezegd of gestopt")
        let days = family.days(row: 46, restingOn: "s019-step-3")
        #expect(days == Array(stride(from: .on("2026-05-13"), through: family.today, by: 1)))
        #expect(family.line(row: 42) == "Nadine: 2 keer eerst ja tegen hulp, daarna nee")
    }

    @Test func `Those around Nadine were asked; that two said no without a ground is named the day it was recorded`() {
        #expect(family.line(row: 13) == "T. Visser: informatie gevraagd, nog geen antwoord")
        #expect(family.days(row: 13, restingOn: "s019-asked-visser").first?.description == "2025-11-01")
        #expect(
            family.line(row: 14) == "W. Nijland en M. Schouten: informatie geweigerd, grond niet vastgelegd")
        let days = family.days(row: 14, restingOn: "s019-info-schouten")
        #expect(days == Array(stride(from: .on("2025-11-18"), through: family.today, by: 1)))
    }

    @Test func `What Nadine can bear is asked from the first discussion on, before Bo is born, and never weighed`() {
        #expect(family.line(row: 15) == "Nadine: draagkracht en draaglast nog niet gewogen")
        let days = family.days(row: 15, restingOn: "s019-mind")
        #expect(days == Array(stride(from: .on("2024-12-10"), through: family.today, by: 1)))
        #expect(family.days(row: 16, restingOn: "s019-debts").first?.description == "2024-11-12")
        #expect(family.days(row: 17, restingOn: "s019-speed").first?.description == "2024-11-12")
    }

    @Test func `All that is open today`() {
        #expect(family.rows(.pattern) == [17, 42, 46, 63, 65])
        #expect(
            family.rows(.gap) == [
                1, 3, 7, 8, 13, 14, 15, 16, 19, 22, 24, 29, 30, 34, 37, 40, 44, 45, 49, 57, 59, 67, 68, 73, 74, 75, 76,
                78,
            ])
    }
}
