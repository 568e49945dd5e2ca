import Domain
import Support
import Testing

/// The file as it stood on an earlier day, folded from what had been recorded by then.
struct AsItStoodTests {
    @Test(arguments: ["J-014", "B-003", "M-007", "D-031", "V-021"])
    func `It is what folding the lines recorded by that day gives, on every day on which something was recorded`(
        code: String
    ) throws {
        let seeded = try Seeded(code)
        let whole = seeded.dossier()
        for day in Set(seeded.lines.map(\.provenance.at.day)) {
            let folded = seeded.dossier(asOf: day)
            let then = whole.asItStood(on: day)
            #expect(then.ledger.order == folded.ledger.order)
            #expect(then.ledger.last == folded.ledger.last)
            #expect(then.ledger.conflicts.map(\.readings) == folded.ledger.conflicts.map(\.readings))
            #expect(then.members.map(\.data) == folded.members.map(\.data))
            #expect(then.signals.map(\.entry) == folded.signals.map(\.entry))
            #expect(then.involvements.map(\.data) == folded.involvements.map(\.data))
        }
    }

    @Test func `The directory stands as it was as well`() throws {
        let seeded = try Seeded("J-014")
        let team = Team(seeded.teamLines)
        let days = Set(seeded.teamLines.map(\.provenance.at.day)).sorted()
        let first = try #require(days.first)
        #expect(team.asItStood(on: first).people.count <= team.people.count)
        #expect(team.asItStood(on: first.advanced(by: -1)).people.isEmpty)
        #expect(team.asItStood(on: seeded.today).people.count == team.people.count)
    }

    @Test func `A correction of a later day is not in it, and neither is what was added later`() {
        var family = CaseBuilder()
        let sem = family.add(Member(name: PersonName(given: "Sam"), role: .child), on: "2026-02-01")
        family.correct(sem, Member(name: PersonName(given: "Sem"), role: .child), on: "2026-03-01")
        family.add(Member(name: PersonName(given: "Noor"), role: .child), on: "2026-03-01")
        let then = family.dossier().asItStood(on: .on("2026-02-28"))
        #expect(then.children.map(\.data.name.given) == ["Sam"])
    }

    @Test func `What is confidential now is confidential in it, whatever it was then`() throws {
        var family = CaseBuilder()
        let signal = family.worry("2026-02-01", recorded: "2026-02-01")
        let words = try #require(family.dossier().ledger[signal]?.data)
        let later = Entry(id: EntryID("later"), words, corrects: [signal.id], confidential: true)
        family.append(later, on: "2026-03-01")
        let then = family.dossier().asItStood(on: .on("2026-02-15"))
        #expect(then.signals.map(\.isConfidential) == [true])
        #expect(family.dossier(asOf: .on("2026-02-15")).signals.map(\.isConfidential) == [false])
    }

    @Test func `What was taken back since stands in it, behind the wall`() {
        var family = CaseBuilder()
        let signal = family.worry("2026-02-01", recorded: "2026-02-01")
        family.add(Withdrawal(entry: signal.id, reason: "verkeerd gezin"), on: "2026-03-01")
        let then = family.dossier().asItStood(on: .on("2026-02-15"))
        #expect(then.signals.map(\.isConfidential) == [true])
        #expect(family.dossier().signals.isEmpty)
    }
}
