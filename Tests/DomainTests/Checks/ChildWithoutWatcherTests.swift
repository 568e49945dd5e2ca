import Domain
import Support
import Testing

@Suite struct ChildWithoutWatcherTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(ChildWithoutWatcher.self, in: family.file()) }

    @Test mutating func `Children nobody watches are named together, the unborn child included`() {
        _ = family.child("Sem")
        _ = family.child("Noor", born: "2024-03-01")
        _ = family.child("de baby", born: nil, expected: "2027-01")
        #expect(asked(family) == Asked("Sem, Noor en de baby: niet afgesproken wie oplet", [["e2"], ["e3"], ["e4"]]))
    }

    @Test mutating func `A grown-up child is not asked about`() {
        _ = family.child("Yara", born: "2008-11-24")
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A named person who is involved is enough`() {
        let sem = family.child("Sem")
        family.add(Watcher(child: sem, watcher: .smit, since: .on("2026-09-01")))
        #expect(asked(family) == .nothing)
        family.add(Involvement(professional: .smit, since: .on("2025")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A watch that ended is a gap since its last day`() {
        let sem = family.child("Sem")
        family.add(Watcher(child: sem, watcher: .smit, since: .on("2026-02-01"), until: .on("2026-08-01")))
        #expect(asked(family) == Asked("Sem: niet afgesproken wie oplet", [["e3"]]))
        #expect(ChildWithoutWatcher.findings(in: family.file()).first?.since == .on("2026-08-01"))
    }

    @Test mutating func `Whoever is no longer involved no longer watches`() {
        let sem = family.child("Sem")
        family.add(Watcher(child: sem, watcher: .smit, since: .on("2026-02-01")))
        family.add(Involvement(professional: .smit, since: .on("2025-09"), until: .on("2026-08-01")))
        #expect(asked(family) == Asked("Sem: J. Smit let op, maar is niet meer betrokken", [["e4", "e3"]]))
        family.add(Involvement(professional: .smit, since: .on("2026-10-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A second watcher who is still involved keeps it silent`() {
        let sem = family.child("Sem")
        family.add(Watcher(child: sem, watcher: .smit, since: .on("2026-02-01")))
        family.add(Involvement(professional: .smit, until: .on("2026-08-01")))
        family.add(Watcher(child: sem, watcher: .bos, since: .on("2026-08-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A team is not a person`() {
        let sem = family.child("Sem")
        family.add(Watcher(child: sem, watcher: .team, since: .on("2026-09-01")))
        #expect(asked(family) == Asked("Sem: alleen een team genoemd om op te letten", [["e3"]]))
        family.add(Watcher(child: sem, watcher: .deWit, since: .on("2026-10-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `The remedy is to agree a watcher for this child`() {
        let sem = family.child("Sem")
        #expect(ChildWithoutWatcher.findings(in: family.file()).map(\.remedy) == [.agreeWatcher(child: sem)])
    }
}
