import Domain
import Support
import Testing

/// Paragraph 3.1 of the report: a request to the *Raad* is postponed because help is let in, and the door closes again.
@Suite struct ConsentWithdrawnTests {
    private let family: Seeded

    init() throws { family = try Seeded("L-027") }

    @Test func `Two children were not safe in May, and what was done at once is in the file`() {
        let then = family.dossier(asOf: .on("2026-05-08"))
        #expect(then.unsafeNow(on: .on("2026-05-08")).map { then.name(of: $0.data.child) } == ["Levi", "Romy"])
        #expect(then.unsafeNow(on: .on("2026-05-08")).allSatisfy { !then.safeguards(for: $0).isEmpty })
        #expect(family.dossier().unsafeNow(on: family.today).isEmpty)
    }

    @Test func `The judgements are asked again when the door stays shut`() {
        #expect(family.days(row: 7, restingOn: "l027-danique-jul").first?.description == "2026-07-01")
        #expect(
            family.line(row: 7)
                == "Levi en Romy: oordeel ouder dan de laatste zorg; Fay: nu veilig? nog niet gezegd")
    }

    @Test func `Who watches Romy is asked the day she is taken from childcare`() {
        #expect(family.line(row: 5) == "Romy: S. Willems let op, maar is niet meer betrokken")
        #expect(family.days(row: 5, restingOn: "l027-help-willems-end").first?.description == "2026-09-03")
    }

    @Test func `The condition fell in July, and nobody weighed again`() {
        let ledger = family.dossier().ledger
        let step = ledger.known(ProtectionStep.self).last
        #expect(step?.data.outcome == .known(.adjourned))
        #expect(step?.data.condition == "de ouders laten A. Kuiper twee keer per week binnen")
        #expect(ledger.known(ConditionOutcome.self).isEmpty)
        #expect(ledger.known(TriggerMet.self).map(\.data.day.description) == ["2026-07-08"])
        #expect(ledger.known(TriggerMet.self).map(\.data.decision) == [nil])
        #expect(
            ledger.known(HelpResponse.self).contains { $0.data.response == .stopped && $0.data.partnerPresent == true })
    }

    @Test func `The decision comes back and the moment waits for a decision from the day help stopped`() {
        #expect(
            family.line(row: 46)
                == "Besluit van 26 mei op een voorwaarde, daarna hulp: nee gezegd of gestopt")
        #expect(family.line(row: 45) == "8 jul was het moment om op te schalen, nog geen besluit")
        let since = Array(stride(from: .on("2026-07-09"), through: family.today, by: 1))
        #expect(family.days(row: 46, restingOn: "l027-ans-3") == since)
        #expect(family.days(row: 45, restingOn: "l027-met") == since)
        #expect(family.days(row: 43, restingOn: "l027-help-kuiper-end") == since)
    }

    @Test func `What Jeffrey takes and what Danique refuses is no selective acceptance of either`() {
        #expect(family.findings(row: 65).map(\.names) == [[]])
    }

    @Test func `Three times in a row before that, somebody stood before a closed door`() {
        let attempts = family.dossier().ledger.known(ContactAttempt.self).filter {
            $0.data.day.latest < .on("2026-07-08")
        }
        let outcomes = attempts.map(\.data.outcome)
        #expect(
            outcomes == [
                .known(.reached), .known(.reached), .known(.cancelled), .known(.notHome), .known(.turnedAway),
            ])
    }

    @Test func `After the door stayed shut again nobody saw Romy, and what was agreed about her was not done`() {
        #expect(family.line(row: 27) == "Romy: 3 keer op rij niemand getroffen, daarna niet gezien")
        #expect(family.days(row: 22, restingOn: "l027-romy-aug").first?.description == "2026-10-22")
        #expect(family.days(row: 64, restingOn: "l027-fay-sep").first?.description == "2026-09-11")
    }

    @Test func `All that is open today`() {
        #expect(family.rows(.pattern) == [27, 46, 52, 65])
        #expect(
            family.rows(.gap) == [
                1, 5, 7, 8, 13, 15, 16, 19, 22, 24, 29, 34, 37, 43, 45, 48, 49, 55, 57, 59, 64, 69, 73, 75, 76, 77, 78,
            ])
    }
}
