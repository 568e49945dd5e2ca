import Domain
import Support
import Testing

/// Paragraph 2.1 of the report: everybody helps the mother, and nobody asks what the children live through.
@Suite struct ViolenceAgainstMotherTests {
    private let family: Seeded

    init() throws { family = try Seeded("E-046") }

    @Test func `Violence is asked to be weighed for each child from the first day, and was for none`() {
        #expect(family.line(row: 11) == "Huiselijk geweld: per kind gewogen? Nog niet voor Thijs, Jip en Saar.")
        let days = family.days(row: 11, restingOn: "e046-report-1")
        #expect(days == Array(stride(from: .on("2026-02-10"), through: family.today, by: 1)))
    }

    @Test func `What the violence does to the children is asked of nobody who can know, from the first day`() {
        #expect(family.line(row: 12) == "Huiselijk geweld: nog geen gedragswetenschapper gevraagd")
        let days = family.days(row: 12, restingOn: "e046-report-1")
        #expect(days == Array(stride(from: .on("2026-02-10"), through: family.today, by: 1)))
    }

    @Test func `Whoever helped the mother was to ask about the children, as long as they were there`() {
        let days = family.days(row: 1, restingOn: "e046-help-postma")
        #expect(days.first?.description == "2026-02-23" && days.last?.description == "2026-09-28")
        #expect(family.line(row: 3) == "J. Smit: problemen van de ouders niet meegewogen")
        #expect(family.days(row: 3, restingOn: "e046-help-smit").first?.description == "2026-03-03")
    }

    @Test func `The last report is beyond the norm, and a week later nothing was decided`() {
        #expect(family.line(row: 9) == "Op 25 okt ‘veilig genoeg’ niet gehaald, niets besloten")
        #expect(family.days(row: 9, restingOn: "e046-report-3").first?.description == "2026-11-02")
    }

    @Test func `When it is safe enough is asked before the first meeting, and never of the school`() {
        #expect(family.days(row: 8, restingOn: "e046-report-1").first?.description == "2026-02-10")
        #expect(family.line(row: 8) == "J. Smit: eens met ‘veilig genoeg’? niet vastgelegd")
    }

    @Test func `The shared norm was stretched twice, each time with its reason in the file`() {
        let norms = family.dossier().ledger.history(of: Reference<SafetyNorm>(EntryID("e046-norm"))).map(\.data)
        #expect(norms.map(\.change) == [nil, .known(.looser), .known(.looser)])
        #expect(norms.dropFirst().allSatisfy { !($0.reason ?? "").isEmpty })
    }

    @Test func `The reports are seen together from the second on, five months before the last`() {
        #expect(family.line(row: 62) == "3 meldingen, 2 signalen, 3 incidenten huiselijk geweld")
        #expect(family.days(row: 62, restingOn: "e046-report-2").first?.description == "2026-05-18")
    }

    @Test func `Nobody saw the youngest, and each answer about the others came from a parent`() {
        #expect(family.line(row: 23) == "Weinig bekend over Saar, wel zorgen bij Marloes en Stefan. Wie ziet dit kind?")
        #expect(
            family.line(row: 19)
                == "Thijs: alleen met een ouder erbij gesproken; Jip: nog niet zelf gesproken; Saar: nog niet zelf gezien"
        )
        let judgements = family.dossier().ledger.known(SafetyJudgement.self)
        #expect(judgements.allSatisfy { $0.data.basisKinds == [.known(.parentSaid)] })
    }

    @Test func `Denied and taken back, help that stopped and help that never came, are there for later checks`() {
        let ledger = family.dossier().ledger
        #expect(
            ledger.known(ParentResponse.self).map(\.data.response) == [
                .known(.partly), .known(.denied), .known(.denied), .known(.withdrew),
            ])
        #expect(ledger.known(HelpResponse.self).filter { $0.data.response == .didNotCome }.count == 1)
        #expect(ledger.known(TriggerMet.self).map(\.data.decision) == [nil])
        let closed = ledger.known(Problem.self).filter { $0.data.nature?.word == .acute && $0.data.until != nil }
        #expect(closed.map(\.data.cause?.id.value) == ["e046-drink"])
    }

    @Test func `A word of the mother closed the second report, and Saar is asked about with her brothers`() {
        #expect(family.days(row: 26, restingOn: "e046-settled-1").first?.description == "2026-05-19")
        #expect(family.line(row: 64) == "Saar: niet gevraagd na de zorg over een broer of zus")
        #expect(family.line(row: 36) == "Stefan: het acute is weg, wat eronder ligt wacht")
        #expect(family.days(row: 36, restingOn: "e046-rent-paid").first?.description == "2026-08-27")
        #expect(family.line(row: 32) == "Riet: helpt, maar er is niets afgesproken")
    }

    @Test func `The stretched norm is named the day it is stretched again, two months before the last report`() {
        #expect(family.line(row: 10) == "De norm ‘veilig genoeg’ werd ruimer op 19 mei en 15 sep")
        #expect(family.findings(row: 10).map(\.restsOn) == [["e046-norm", "e046-norm-2", "e046-norm-3"]])
        #expect(family.days(row: 10, restingOn: "e046-norm-3").first?.description == "2026-09-15")
    }

    @Test func `Jip goes quiet three times, and the school was not there in September`() {
        #expect(family.line(row: 61) == "Jip: 3 keer stil, teruggetrokken")
        #expect(family.line(row: 39) == "Besproken 15 sep zonder iemand die er voor de kinderen is")
        #expect(family.days(row: 39, restingOn: "e046-talk-3-there").first?.description == "2026-09-15")
        #expect(family.line(row: 68) == "S. Kaya: niet vastgelegd wat de regisseur mag")
        #expect(family.days(row: 68, restingOn: "e046-regie").first?.description == "2026-03-03")
        #expect(family.line(row: 29) == "Nog niet gevraagd of bekend: opvoeden en opgroeien")
    }

    @Test func `What Marloes denies or refuses beside her partner is not called keeping help off`() {
        #expect(family.findings(row: 65).map(\.names) == [["Stefan"]])
        #expect(
            family.line(row: 65) == "Stefan: wel hulp met geld (1 jun), niet met veiligheid (15 apr)")
        #expect(!family.findings(row: 65).flatMap(\.restsOn).contains("e046-ans-9"))
        #expect(!family.findings(row: 65).flatMap(\.restsOn).contains("e046-ans-4"))
    }

    @Test func `The conditions of Veilig Thuis fell in April`() {
        #expect(family.days(row: 46, restingOn: "e046-ans-5").first?.description == "2026-04-16")
        #expect(family.days(row: 45, restingOn: "e046-met").first?.description == "2026-10-26")
    }

    @Test func `Nobody asked the GP, who told it six weeks later`() {
        let days = family.days(row: 13, restingOn: "e046-talk-2-there")
        #expect(days == Array(stride(from: .on("2026-05-19"), to: .on("2026-07-02"), by: 1)))
    }

    @Test
    func `What the parents can bear is asked from the first discussion on, Stefan’s drinking with his no since April`()
    {
        #expect(family.line(row: 15) == "Marloes en Stefan: draagkracht en draaglast nog niet gewogen")
        #expect(family.days(row: 15, restingOn: "e046-violence").first?.description == "2026-03-03")
        #expect(family.line(row: 17) == "Stefan: meer problemen tegelijk, niet samen gewogen")
        #expect(family.days(row: 17, restingOn: "e046-ans-5").first?.description == "2026-04-16")
    }

    @Test func `All that is open today`() {
        #expect(family.rows(.pattern) == [10, 17, 23, 27, 46, 61, 62, 63, 65])
        #expect(
            family.rows(.gap) == [
                3, 5, 7, 8, 9, 11, 12, 15, 19, 22, 24, 26, 29, 30, 32, 34, 36, 38, 39, 40, 41, 44, 45, 49, 57, 58, 59,
                64, 68, 69, 73, 75, 76, 78,
            ])
    }
}
