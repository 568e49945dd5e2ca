import Domain
import Support
import Testing

@Suite struct WatcherWithoutContactTests {
    private var family = CaseBuilder()
    private let sem: Reference<Member>

    init() {
        sem = family.child("Sem")
        family.add(Watcher(child: sem, watcher: .smit, since: .on("2026-09-01")))
    }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(WatcherWithoutContact.self, in: family.file()) }

    @Test func `Who watches for six weeks without contact is asked`() {
        #expect(asked(family) == Asked("Sem: J. Smit let op, nog geen contact vastgelegd", [["e3"]]))
        #expect(Asked(WatcherWithoutContact.self, in: family.file(on: "2026-10-13")) == .nothing)
    }

    @Test mutating func `A conversation, an own signal, a judgement or a visit is contact`() {
        var (spoken, seen, judged, visited) = (family, family, family, family)
        spoken.add(ChildSpoken(child: sem, by: .smit, day: .on("2026-11-03"), manner: .alone))
        seen.worry("2026-11-03", about: [sem])
        judged.add(SafetyJudgement(child: sem, answer: .yes, by: .smit, day: .on("2026-11-03")))
        visited.add(ContactAttempt(by: .smit, way: .homeVisit, outcome: .reached, day: .on("2026-11-03")))
        for contact in [spoken, seen, judged, visited] { #expect(asked(contact) == .nothing) }
    }

    @Test mutating func `A closed door and somebody else's visit are none`() {
        family.add(ContactAttempt(by: .smit, way: .homeVisit, outcome: .turnedAway, day: .on("2026-11-03")))
        family.add(ChildSpoken(child: sem, by: .kaya, day: .on("2026-11-03"), manner: .alone))
        #expect(asked(family).evidence == [["e3"]])
    }

    @Test mutating func `The term is the team's own, and contact grows old`() {
        family.add(ChildSpoken(child: sem, by: .smit, day: .on("2026-10-01"), manner: .alone))
        #expect(
            asked(family) == Asked("Sem: J. Smit let op, te lang geen contact vastgelegd", [["e3", "e4"]]))
        var terms = TeamTerms()
        terms.lookBackDays = 90
        family.set(terms)
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A watcher who left is asked about elsewhere`() {
        family.add(Involvement(professional: .smit, since: .on("2026"), until: .on("2026-10-01")))
        #expect(asked(family) == .nothing)
    }
}
