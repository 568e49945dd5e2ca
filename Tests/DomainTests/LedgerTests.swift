import Domain
import Foundation
import Support
import Testing

@Suite struct LedgerTests {
    private var family = CaseBuilder()

    private func names(_ dossier: Dossier) -> [String] { dossier.children.map(\.data.name.given) }

    private func member(_ name: String) -> Member { Member(name: PersonName(given: name), role: .child) }

    @Test mutating func `A correction replaces the words and keeps the identity and the history`() throws {
        let first = family.add(member("Sam"))
        let second = family.correct(first, member("Sem"))
        let dossier = family.dossier()
        let known = try #require(dossier.ledger[second])
        #expect(names(dossier) == ["Sem"])
        #expect(known.id == first && known.entry == second.id && known.rivals.isEmpty)
        #expect(dossier.ledger.same(first, second))
        #expect(dossier.ledger.history(of: first).map(\.data.name.given) == ["Sam", "Sem"])
        #expect(dossier.ledger.history(of: second).map(\.isCorrected) == [true, false])
    }

    @Test mutating func `What was taken back no longer counts and stays in the history with its reason`() {
        let sem = family.add(member("Sem"))
        family.add(Withdrawal(entry: sem.id, reason: "hoort bij een ander gezin"))
        let dossier = family.dossier()
        #expect(names(dossier).isEmpty && dossier.ledger[sem] == nil && dossier.name(of: sem) == "?")
        #expect(dossier.ledger.history(of: sem).map(\.withdrawal) == ["hoort bij een ander gezin"])
        #expect(dossier.ledger.contains(sem.id))
    }

    @Test mutating func `Taking back a withdrawal brings the entry back`() {
        let sem = family.add(member("Sem"))
        let mistake = family.add(Withdrawal(entry: sem.id, reason: "vergissing"))
        family.add(Withdrawal(entry: mistake.id, reason: "toch niet"))
        #expect(names(family.dossier()) == ["Sem"])
    }

    @Test mutating func `A corrected withdrawal takes back what it names now`() {
        let sem = family.add(member("Sem"))
        let noor = family.add(member("Noor"))
        let withdrawal = family.add(Withdrawal(entry: sem.id, reason: "dubbel"))
        family.correct(withdrawal, Withdrawal(entry: noor.id, reason: "dubbel"))
        #expect(names(family.dossier()) == ["Sem"])
    }

    @Test mutating func `Two writers who did not see each other are rivals until someone corrects both`() throws {
        let first = family.add(member("Sam"))
        let mine = family.correct(first, member("Sem"), by: "one", clock: 10)
        let theirs = family.correct(first, member("Sim"), by: "two", clock: 10)
        let torn = try #require(family.dossier().ledger[first])
        #expect(torn.data.name.given == "Sim" && torn.rivals.map(\.data.name.given) == ["Sem"])
        #expect(family.dossier().children.count == 1)
        let choice = family.add(member("Sem"), clock: 11, correcting: [mine.id, theirs.id])
        let settled = try #require(family.dossier().ledger[first])
        #expect(settled.entry == choice.id && settled.rivals.isEmpty)
    }

    @Test mutating func `A correction of one rival leaves the conflict`() throws {
        let first = family.add(member("Sam"))
        let mine = family.correct(first, member("Sem"), by: "one", clock: 10)
        family.correct(first, member("Sim"), by: "two", clock: 10)
        family.correct(mine, member("Sem B."), by: "one", clock: 11)
        let torn = try #require(family.dossier().ledger[first])
        #expect(torn.data.name.given == "Sem B." && torn.rivals.map(\.data.name.given) == ["Sim"])
    }

    @Test mutating func `A correction joins two things that were one all along`() {
        let one = family.add(member("Sem"))
        let other = family.add(member("Semmie"))
        family.add(member("Sem"), correcting: [one.id, other.id])
        #expect(names(family.dossier()) == ["Sem"])
        #expect(family.dossier().ledger.same(one, other))
    }

    @Test mutating func `A correction of another kind, of itself or of what comes later is not followed`() {
        let sem = family.add(member("Sem"))
        family.add(Incident(happened: .on("2026"), topic: .neglect), correcting: [sem.id])
        family.add(member("Noor"), correcting: [EntryID("e4")])
        family.add(member("Yara"), correcting: [EntryID("e6")])
        family.add(member("Mila"))
        #expect(names(family.dossier()) == ["Mila", "Noor", "Sem", "Yara"])
    }

    @Test func `Kinds of a newer version are counted and hide nothing`() throws {
        let newer = #"[{"kind":"moon.seen","id":"n1","phase":3},{"kind":"moon.seen","id":"n2"}]"#
        let entries = try JSONDecoder().decode([Entry].self, from: Data(newer.utf8))
        let lines = CaseBuilder().lines
        let ledger = Ledger(lines + lines.map { Recorded(provenance: $0.provenance, entries: entries) })
        #expect(ledger.unread == ["moon.seen": 2])
        #expect(ledger.known(Family.self).map(\.data.code) == ["J-014"])
        #expect(ledger.entry(EntryID("n1")).map { ledger.isConfidential($0.entry) } == true)
    }

    @Test mutating func `The file as it stood on a day holds what was recorded by then`() {
        let first = family.add(member("Sam"), on: "2026-03-01")
        family.correct(first, member("Sem"), on: "2026-05-01")
        family.add(Withdrawal(entry: EntryID("e3"), reason: "verhuisd"), on: "2026-06-01")
        #expect(names(family.dossier(asOf: .on("2026-02-28"))).isEmpty)
        #expect(names(family.dossier(asOf: .on("2026-03-01"))) == ["Sam"])
        #expect(names(family.dossier(asOf: .on("2026-05-31"))) == ["Sem"])
        #expect(names(family.dossier()).isEmpty)
    }

    @Test mutating func `The same lines give the same ledger whatever their order of arrival`() {
        let first = family.add(member("Sam"))
        family.correct(first, member("Sem"), by: "one", clock: 10)
        family.correct(first, member("Sim"), by: "two", clock: 10)
        family.add(member("Noor"), by: "two", clock: 11)
        let entries = { (lines: [Recorded]) in
            Ledger(lines).known(Member.self).map { [$0.id.id, $0.entry] + $0.rivals.map(\.entry) }
        }
        let expected = entries(family.lines)
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<20 { #expect(entries(family.lines.shuffled(using: &generator)) == expected) }
    }

    @Test mutating func `A line that arrives twice counts once`() {
        _ = family.add(member("Sem"))
        #expect(names(Dossier(id: FamilyID("family"), family.lines + family.lines)) == ["Sem"])
    }
}
