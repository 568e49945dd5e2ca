import Domain
import Support
import Testing

/// Paragraph 4.2 of the report: reports of violence at home that follow each other, each taken by itself.
@Suite struct SuccessiveReportsTests {
    private let family: Seeded

    init() throws { family = try Seeded("J-014") }

    @Test func `The reports are seen together, with the incidents they are about`() {
        #expect(family.line(row: 62) == "4 meldingen, 3 incidenten huiselijk geweld")
        #expect(
            family.findings(row: 62).map(\.restsOn) == [
                ["j014-report-1", "j014-report-2", "j014-report-3", "j014-report-4"]
            ])
    }

    @Test func `They are seen together from the second report on, though each was laid aside by itself`() {
        let days = family.days(row: 62, restingOn: "j014-report-1")
        #expect(days.first?.description == "2025-12-09")
        #expect(days == Array(stride(from: .on("2025-12-09"), through: family.today, by: 1)))
        #expect(family.days(row: 62, restingOn: "j014-report-4").first?.description == "2026-10-14")
    }

    @Test func `Denial and refusal are seen together at the second incident that is denied`() {
        #expect(family.line(row: 63) == "2 incidenten ontkend; hulp: nee gezegd of gestopt")
        #expect(family.days(row: 63, restingOn: "j014-report-4").first?.description == "2026-10-15")
        #expect(family.days(row: 63, restingOn: "j014-report-1").first?.description == "2026-10-15")
    }

    @Test func `Help whose contract ended is nowhere shown as refused`() {
        let resting = [42, 43, 46, 63, 65].flatMap { family.findings(row: $0) }.flatMap(\.restsOn)
        #expect(!resting.contains("j014-ans-contract"))
        #expect(family.findings(row: 43).map(\.names) == [["D. Postma"]])
    }

    @Test func `Veilig Thuis that closed without a hand-over is asked about until it is busy again`() {
        let days = Array(stride(from: Day.on("2026-08-07"), through: .on("2026-10-13"), by: 1))
        #expect(family.days(row: 53, restingOn: "j014-vt-8") == days)
        #expect(family.days(row: 52, restingOn: "j014-vt-8") == days)
    }

    @Test func `Little is known about Sem, and only about him`() {
        #expect(family.line(row: 23) == "Weinig bekend over Sem, wel zorgen bij Amira. Wie ziet dit kind?")
        #expect(
            family.findings(row: 23).map { Set($0.restsOn) } == [
                [
                    "j014-problem-money", "j014-problem-parenting", "j014-amira-dec25", "j014-amira-jun26",
                    "j014-amira-jul26", "j014-sem-nov26",
                ]
            ])
    }

    @Test func `Nobody watches over Sem since the help stopped`() {
        #expect(family.findings(row: 5).map(\.restsOn) == [["j014-watch-sem-end"]])
        #expect(family.findings(row: 5).map(\.since?.description) == ["2026-08-01"])
        #expect(family.days(row: 5, restingOn: "j014-watch-sem-end").first?.description == "2026-08-04")
        #expect(family.findings(row: 19).map(\.names) == [["Sem"]])
    }

    @Test func `Violence is not weighed for each child: of Yara the later reports, of the others all`() {
        let all: Set = ["j014-report-1", "j014-report-2", "j014-report-3", "j014-report-4"]
        #expect(
            family.findings(row: 11).map { Set($0.restsOn) } == [["j014-report-3", "j014-report-4"], all, all])
        #expect(family.days(row: 11, restingOn: "j014-report-1").first?.description == "2025-09-23")
    }

    @Test func `Nobody has the regie since the help stopped, and the look-back went by`() {
        #expect(family.findings(row: 67).map(\.restsOn) == [["j014-regie-kuiper-end"]])
        #expect(family.days(row: 67, restingOn: "j014-regie-kuiper-end").first?.description == "2026-08-04")
        #expect(family.line(row: 73) == "Terugkijken: 12 okt, te laat")
        #expect(family.days(row: 73, restingOn: "j014-back-3").first?.description == "2026-10-13")
    }

    @Test func `Tom and the father of Noor are missing from the picture`() {
        #expect(family.findings(row: 28).map(\.restsOn) == [["j014-noor"], ["j014-home-tom"]])
    }

    @Test func `What was left in August, and that the others are not asked about after the worry about Sem`() {
        #expect(family.line(row: 22) == "Amira en Yara: 4 zorgen bleven liggen op 14 aug")
        #expect(family.days(row: 22, restingOn: "j014-yara-aug26").first?.description == "2026-08-14")
        #expect(family.line(row: 64) == "Yara en Noor: niet gevraagd na de zorg over een broer of zus")
        #expect(family.days(row: 64, restingOn: "j014-sem-nov26").first?.description == "2026-11-19")
        #expect(family.line(row: 34) == "Nog geen plan voor het hele gezin")
    }

    @Test func `All that is open today`() {
        #expect(family.rows(.pattern) == [23, 27, 62, 63, 65])
        #expect(
            family.rows(.gap) == [
                1, 5, 7, 8, 11, 12, 15, 16, 19, 22, 24, 28, 29, 30, 32, 34, 40, 43, 44, 45, 48, 49, 57, 59, 64, 67, 69,
                71, 73, 76, 77, 78,
            ])
    }

    @Test func `The list of families can show what the meeting needs to know`() {
        let dossier = family.dossier()
        #expect(dossier.children.map { $0.data.age(on: family.today)?.years } == [11, 6, 2])
        #expect(dossier.openQuestions == Question.allCases)
        #expect(dossier.lastClosedDiscussion?.data.day.description == "2026-08-14")
        #expect(dossier.newSignals.map(\.entry.value) == ["j014-sem-nov26", "j014-noor-okt26", "j014-report-4"])
        #expect(dossier.lookBack?.data.day.description == "2026-10-12")
    }

    @Test func `Two writers who corrected one thing without seeing each other stand side by side`() {
        let home = family.dossier().residences.first { $0.id.id.value == "j014-home-karim" }
        #expect(home?.data.since?.description == "2024-02")
        #expect(home?.rivals.map(\.data.since?.description) == ["2023-11"])
    }

    @Test func `A correction and a withdrawal are followed`() {
        let dossier = family.dossier()
        #expect(dossier.ledger[Reference<Member>(EntryID("j014-sem"))]?.data.birth?.description == "2020-05-04")
        #expect(dossier.ledger[Reference<Signal>(EntryID("j014-wrong-family"))] == nil)
    }
}
