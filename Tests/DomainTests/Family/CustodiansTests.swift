import Domain
import Support
import Testing

@Suite struct CustodiansTests {
    private var family = CaseBuilder()
    private let today = CaseBuilder.today

    @Test mutating func `Custody holds between its dates and ends when the child comes of age`() {
        let mother = family.adult("Amira")
        let sem = family.child("Sem", born: "2020-05-02")
        let adult = family.child("Yara", born: "2008-05-02")
        let first = family.add(
            Custody(child: sem, holders: [mother], source: .told, until: .on("2024-12-31")))
        let second = family.add(
            Custody(child: sem, institution: "GI Noord", source: .court, since: .on("2025-01-01")))
        family.add(Custody(child: adult, holders: [mother], source: .byLaw))
        let dossier = family.dossier()
        #expect(dossier.custody(of: sem, on: today).map(\.id) == [second])
        #expect(dossier.custody(of: sem, on: .on("2023-01-01")).map(\.id) == [first])
        #expect(dossier.custody(of: adult, on: today).isEmpty)
        #expect(dossier.custody(of: adult, on: .on("2026-05-01")).count == 1)
    }

    @Test mutating func `Two sources that say different things both stand, the latest recorded first`() {
        let mother = family.adult("Amira")
        let father = family.adult("Karim", .father)
        let sem = family.child("Sem")
        family.add(Custody(child: sem, holders: [mother, father], source: .told, since: .on("2026-01-01")))
        family.add(Custody(child: sem, holders: [mother], source: .register, since: .on("2020-05-02")))
        #expect(family.dossier().custody(of: sem, on: today).map(\.data.source.raw) == ["register", "told"])
    }

    @Test mutating func `A young mother can be under custody herself`() {
        let mother = family.add(
            Member(name: PersonName(given: "Lotte"), role: .mother, birth: .on("2010-01-01")))
        family.add(Custody(child: mother, institution: "GI Noord", source: .court))
        #expect(family.dossier().custody(of: mother, on: today).count == 1)
    }

    @Test mutating func `Help is compulsory as long as a measure holds, then as recorded, then unknown`() {
        let sem = family.child("Sem")
        #expect(family.dossier().legalFrame(on: today) == nil)
        family.add(LegalFrame(frame: .voluntary, since: .on("2026-02-01")))
        family.add(
            ProtectionMeasure(child: sem, measure: .supervision, since: .on("2026-03-01"), until: .on("2026-06-01")))
        family.add(
            ProtectionMeasure(child: sem, measure: .outOfHome, since: .on("2026-04-01"), until: .on("2026-06-01")))
        let dossier = family.dossier()
        #expect(dossier.legalFrame(on: .on("2026-01-31")) == nil)
        #expect(dossier.legalFrame(on: .on("2026-02-01")) == .known(.voluntary))
        #expect(dossier.legalFrame(on: .on("2026-06-01")) == .known(.compulsory))
        #expect(dossier.legalFrame(on: .on("2026-06-02")) == .known(.voluntary))
        #expect(
            dossier.measures(of: sem, on: .on("2026-05-01")).map(\.data.measure.label.nl)
                == ["machtiging uithuisplaatsing", "ondertoezichtstelling"])
    }

    @Test mutating func `A measure without an end stops at eighteen, and with the child that was taken back`() {
        let yara = family.child("Yara", born: "2008-05-02")
        family.add(ProtectionMeasure(child: yara, measure: .guardianship, since: .on("2020-01-01")))
        #expect(family.dossier().legalFrame(on: .on("2026-05-01")) == .known(.compulsory))
        #expect(family.dossier().legalFrame(on: .on("2026-05-02")) == nil)
        family.add(Withdrawal(entry: yara.id, reason: "ander gezin"))
        #expect(family.dossier().measures(on: .on("2026-05-01")).isEmpty)
    }

    @Test mutating func `A condition stays open until it was met or dropped when last checked`() {
        let late = family.add(Condition(text: "laat", before: .on("2026-09-01")))
        let undated = family.add(Condition(text: "ooit"))
        let soon = family.add(Condition(text: "snel", before: .on("2026-06-01")))
        #expect(family.dossier().openConditions.map(\.id) == [soon, late, undated])
        family.add(ConditionOutcome(condition: soon, outcome: .met, day: .on("2026-05-01")))
        family.add(ConditionOutcome(condition: soon, outcome: .notMet, day: .on("2026-04-01")))
        family.add(ConditionOutcome(condition: late, outcome: .notMet, day: .on("2026-05-01")))
        family.add(ConditionOutcome(condition: undated, outcome: .dropped, day: .on("2026-05-01")))
        let dossier = family.dossier()
        #expect(dossier.outcome(of: soon)?.data.outcome == .known(.met))
        #expect(dossier.openConditions.map(\.id) == [late])
        #expect(dossier.conditions.count == 3)
    }

    @Test func `Only a court grants: the words of an outcome fit the step`() {
        let words = ProtectionStepKind.allCases.map { step in
            ProtectionStep(step: step, outcome: .rejected, day: .on("2026-05-01")).outcomeLabel?.nl
        }
        #expect(words == ["de Raad doet geen onderzoek", "vraagt geen maatregel", "afgewezen"])
    }
}
