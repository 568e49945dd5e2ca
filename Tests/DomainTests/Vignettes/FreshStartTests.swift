import Domain
import Support
import Testing

/// Paragraph 4.1 of the report: a new municipality, where a family with little strength of its own starts all over.
@Suite struct FreshStartTests {
    private let family: Seeded

    init() throws { family = try Seeded("T-038") }

    @Test func `The old file is asked for on arrival, and what it says five months later`() {
        let days = family.days(row: 60, restingOn: "t038-move")
        #expect(days.first?.description == "2026-02-24")
        #expect(days.last?.description == "2026-07-13")
        #expect(
            family.line(row: 60)
                == "Duinwijk: oud dossier gevraagd, nog niet ontvangen, wat daar bekend was nog niet besproken")
        #expect(family.days(row: 60, restingOn: "t038-move-asked").last == family.today)
    }

    @Test func `Nobody leads, nobody watches and nobody spoke with the children from the first day`() {
        for row in [5, 19] { #expect(family.findings(row: row).map(\.names) == [["Jordy"], ["Kim"], ["Nikki"]]) }
        #expect(family.line(row: 67) == "Niemand heeft de regie")
        #expect(family.days(row: 67, restingOn: "t038-family").first?.description == "2026-02-24")
    }

    @Test func `The family’s own strength stands as said in April, beside what stays for good`() {
        let ledger = family.dossier().ledger
        let own = ledger.known(OwnStrength.self).filter { $0.data.direction == .family }
        #expect(own.compactMap(\.data.domain.word) == [.parenting, .money])
        let chronic = ledger.known(ProblemJudgement.self).filter { $0.data.isChronic == true }
        #expect(chronic.map(\.data.problem.id.value) == ["t038-lvb", "t038-money"])
    }

    @Test func `All goals are the family’s own, and help with money is let in where help with parenting is not`() {
        let ledger = family.dossier().ledger
        #expect(ledger.known(Goal.self).allSatisfy { $0.data.askedBy == .known(.family) })
        let refused = ledger.known(HelpResponse.self).first { $0.data.response == .refused }
        #expect(refused.flatMap { ledger[$0.data.offer]?.data.domain?.word } == .parenting)
    }

    @Test func `The plan has no goal for any child from the day it was agreed`() {
        #expect(family.line(row: 34) == "Jordy, Kim en Nikki: geen doel in het plan")
        #expect(family.days(row: 34, restingOn: "t038-kim").first?.description == "2026-04-14")
    }

    @Test func `With the kitchen done, what lies beneath waits from the day it is known`() {
        #expect(family.line(row: 36) == "Gerda en Menno: het acute is weg, wat eronder ligt wacht")
        #expect(family.days(row: 36, restingOn: "t038-lvb").first?.description == "2026-07-14")
        #expect(family.line(row: 38) == "Huisarts niet betrokken")
    }

    @Test func `Neglect and absence come back, and the plan holds only what the parents ask`() {
        #expect(
            family.line(row: 61)
                == "Kim en Nikki: 4 keer verwaarlozing; Jordy en Nikki: 3 keer schoolverzuim")
        #expect(family.days(row: 61, restingOn: "t038-kim-mrt").first?.description == "2026-09-24")
        #expect(family.line(row: 66) == "Alle doelen zijn van het gezin; 2 keer ging hulp niet door")
        #expect(family.days(row: 66, restingOn: "t038-ans-3").first?.description == "2026-10-29")
    }

    @Test func `Own strength where a problem stays is asked about the day it is recorded`() {
        #expect(family.line(row: 59) == "Geld: het gezin zelf, terwijl het probleem blijft")
        #expect(family.days(row: 59, restingOn: "t038-own-money").first?.description == "2026-04-14")
    }

    @Test func `One incident that both parents wave away is no pattern of denial`() {
        #expect(family.findings(row: 63).isEmpty)
        #expect(
            family.line(row: 65) == "Menno: wel hulp met geld (4 mrt), niet met opvoeden en opgroeien (27 mei)")
        #expect(family.days(row: 65, restingOn: "t038-ans-3").first?.description == "2026-05-28")
    }

    @Test func `Veilig Thuis handed over to nobody in particular`() {
        #expect(family.line(row: 53) == "Veilig Thuis: overgedragen 14 okt, niet aan wie")
        #expect(family.days(row: 53, restingOn: "t038-vt-3").first?.description == "2026-10-15")
    }

    @Test func `All that is open today`() {
        #expect(family.rows(.pattern) == [21, 52, 61, 65, 66])
        #expect(
            family.rows(.gap) == [
                3, 5, 7, 8, 13, 15, 16, 19, 22, 29, 30, 32, 34, 36, 38, 40, 43, 44, 45, 49, 53, 58, 59, 60, 64, 67, 73,
                74, 75, 76, 78,
            ])
    }
}
