import Domain
import Support
import Testing

/// Who still has to do what, what is late, and what came of the rest.
struct AgreementBookTests {
    private static let today = Day.on("2026-11-24")

    private func book(_ family: CaseBuilder) -> AgreementBook { AgreementBook(family.dossier(), on: Self.today) }

    @Test func `Late ones come first, then by date, and those without a date are last`() {
        var family = CaseBuilder()
        family.add(Agreement(text: "zonder datum", owners: [.smit]))
        family.add(Agreement(text: "nog niet", owners: [.smit], before: .on("2026-12-01")))
        family.add(Agreement(text: "te laat", owners: [.smit], before: .on("2026-11-23")))
        family.add(Agreement(text: "vandaag", owners: [.smit], before: Self.today))
        let open = book(family).open
        #expect(open.map(\.agreement.data.text) == ["te laat", "vandaag", "nog niet", "zonder datum"])
        #expect(open.map(\.isLate) == [true, false, false, false])
    }

    @Test func `What two people do together stands with both, and a family member has a share too`() {
        var family = CaseBuilder()
        family.add(Agreement(text: "oppassen", ownerNames: ["oma Tine"]))
        family.add(Agreement(text: "samen bellen", owners: [.smit, .bos], before: .on("2026-10-01")))
        let shares = book(family).shares
        #expect(shares.map(\.owner) == ["J. Smit", "L. Bos", "oma Tine"])
        #expect(
            shares.map { $0.items.map(\.agreement.data.text) } == [["samen bellen"], ["samen bellen"], ["oppassen"]])
    }

    @Test func `The latest outcome counts, and settled agreements come latest first`() {
        var family = CaseBuilder()
        let first = family.add(Agreement(text: "eerste", owners: [.smit], before: .on("2026-03-01")))
        let second = family.add(Agreement(text: "tweede", owners: [.bos]))
        family.add(AgreementOutcome(agreement: first, outcome: .partly, day: .on("2026-03-01")))
        family.add(AgreementOutcome(agreement: second, outcome: .dropped, day: .on("2026-04-01")))
        family.add(AgreementOutcome(agreement: first, outcome: .done, day: .on("2026-05-01")))
        let settled = book(family).settled()
        #expect(settled.map(\.agreement.data.text) == ["eerste", "tweede"])
        #expect(settled.first?.outcome?.data.outcome.word == .done)
        #expect(book(family).open.isEmpty && settled.allSatisfy { !$0.isLate })
    }

    @Test func `Only what came to something after a place is settled since then`() throws {
        var family = CaseBuilder()
        let old = family.add(Agreement(text: "oud", owners: [.smit]))
        family.add(AgreementOutcome(agreement: old, outcome: .done, day: .on("2026-03-01")))
        let place = try #require(family.lines.last?.provenance.place)
        let new = family.add(Agreement(text: "nieuw", owners: [.smit]))
        family.add(AgreementOutcome(agreement: new, outcome: .notDone, day: .on("2026-02-01")))
        #expect(book(family).settled(since: place).map(\.agreement.data.text) == ["nieuw"])
    }

    @Test func `An outcome that was taken back leaves the agreement open`() {
        var family = CaseBuilder()
        let agreement = family.add(Agreement(text: "bellen", owners: [.smit], before: .on("2026-10-01")))
        let outcome = family.add(AgreementOutcome(agreement: agreement, outcome: .done, day: .on("2026-10-01")))
        family.add(Withdrawal(entry: outcome.id, reason: "toch niet"))
        #expect(book(family).open.map(\.isLate) == [true])
    }

    @Test func `Whatever was agreed can say what came of it`() throws {
        let dossier = CaseBuilder.agreed().dossier()
        for (kind, count) in [("condition.set", 1), ("goal.set", 1), ("scalingup.agreed", 2), ("agreement.made", 1)] {
            let entries = dossier.ledger.order.compactMap { dossier.ledger.entry($0)?.entry }.filter { $0.kind == kind }
            #expect(entries.map { dossier.outcomes(of: $0).count }.max() == count, "\(kind)")
        }
        let norm = try #require(dossier.safetyNorms.first.flatMap { dossier.ledger.entry($0.entry)?.entry })
        #expect(dossier.outcomes(of: norm).isEmpty)
    }
}
