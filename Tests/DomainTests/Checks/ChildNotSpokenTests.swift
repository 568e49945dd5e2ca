import Domain
import Support
import Testing

@Suite struct ChildNotSpokenTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(ChildNotSpoken.self, in: family.file()) }

    private func spoke(_ child: Reference<Member>, _ day: String, _ manner: SpokenManner) -> ChildSpoken {
        ChildSpoken(child: child, by: .smit, day: .on(day), manner: manner)
    }

    @Test mutating func `Children nobody spoke with are named together; a small one is to be seen`() {
        _ = family.child("Yara", born: "2015-02-01")
        _ = family.child("Sem")
        _ = family.child("Noor", born: "2024-03-01")
        _ = family.child("de baby", born: nil, expected: "2027-01")
        #expect(
            asked(family)
                == Asked("Yara en Sem: nog niet zelf gesproken; Noor: nog niet zelf gezien", [["e2"], ["e3"], ["e4"]]))
    }

    @Test mutating func `A conversation alone, or with someone trusted, is enough`() {
        let sem = family.child("Sem")
        let yara = family.child("Yara", born: "2015")
        family.add(spoke(sem, "2026-11-03", .alone))
        family.add(spoke(yara, "2026-10", .withOther))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Only with a parent present is not enough`() {
        let sem = family.child("Sem")
        family.add(spoke(sem, "2026-11-03", .withParent))
        family.add(spoke(sem, "2026-10-01", .withParent))
        #expect(asked(family) == Asked("Sem: alleen met een ouder erbij gesproken", [["e4", "e3"]]))
        family.add(spoke(sem, "2026-11-20", .alone))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `An observation does not stand for a conversation with a child who can talk`() {
        let sem = family.child("Sem")
        family.add(spoke(sem, "2026-11-03", .observed))
        #expect(asked(family) == Asked("Sem: nog niet zelf gesproken", [["e3"]]))
    }

    @Test mutating func `An observation is enough for a child under four, until its fourth birthday`() {
        let noor = family.child("Noor", born: "2022-11-25")
        family.add(spoke(noor, "2026-11-03", .observed))
        #expect(asked(family) == .nothing)
        let birthday = Asked(ChildNotSpoken.self, in: family.file(on: "2026-11-25"))
        #expect(birthday == Asked("Noor: nog niet zelf gesproken", [["e3"]]))
    }

    @Test mutating func `After the team's own term it is too long ago`() {
        var terms = TeamTerms()
        terms.childSpokenDays = 30
        family.set(terms)
        let sem = family.child("Sem")
        let noor = family.child("Noor", born: "2024-03-01")
        family.add(spoke(sem, "2026-10-24", .alone))
        family.add(spoke(noor, "2026-10-24", .observed))
        #expect(Asked(ChildNotSpoken.self, in: family.file(on: "2026-11-23")) == .nothing)
        #expect(
            asked(family) == Asked("Sem: te lang niet gesproken; Noor: te lang niet gezien", [["e4"], ["e5"]]))
        family.add(spoke(sem, "2026-11-20", .withParent))
        family.add(spoke(noor, "2026-11-20", .observed))
        #expect(asked(family) == Asked("Sem: te lang niet zonder ouder gesproken", [["e4", "e6"]]))
    }

    @Test mutating func `The remedy is to record the conversation`() {
        let sem = family.child("Sem")
        #expect(ChildNotSpoken.findings(in: family.file()).map(\.remedy) == [.recordConversation(child: sem)])
    }
}
