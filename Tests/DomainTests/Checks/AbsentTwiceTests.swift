import Domain
import Support
import Testing

@Suite struct AbsentTwiceTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(AbsentTwice.self, in: family.file()) }

    private mutating func discuss(_ day: String, _ presence: Presence, closes: Bool = true) {
        let talk = family.add(Discussion(day: .on(day)), on: day)
        family.add(Attendance(discussion: talk, professionals: [ProfessionalPresence(.bos, presence)]), on: day)
        if closes { family.add(Closing(discussion: talk, day: .on(day)), on: day) }
    }

    private mutating func absentTwice() {
        family.add(Involvement(professional: .bos, since: .on("2026-01-05")))
        discuss("2026-06-01", .absent)
        #expect(asked(family) == .nothing)
        discuss("2026-10-01", .absent)
    }

    @Test mutating func `Absent at the last two discussions is named`() {
        absentTwice()
        #expect(asked(family) == Asked("L. Bos: twee keer niet bij de bespreking", [["e2", "e4", "e7"]]))
    }

    @Test(arguments: [Presence.present, .notInvited])
    mutating func `Being there, or not being invited, is not being absent`(_ presence: Presence) {
        absentTwice()
        discuss("2026-11-01", presence)
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A discussion that is still open does not count yet`() {
        family.add(Involvement(professional: .bos))
        discuss("2026-06-01", .absent)
        discuss("2026-11-24", .absent, closes: false)
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Who is no longer involved is not missed`() {
        absentTwice()
        family.correct(
            Reference<Involvement>(EntryID("e2")),
            Involvement(professional: .bos, since: .on("2026-01-05"), until: .on("2026-11-01")))
        #expect(asked(family) == .nothing)
    }

    @Test(arguments: 0..<4)
    mutating func `Something of theirs since then shows that they are there`(_ kind: Int) {
        absentTwice()
        let sem = family.child("Sem")
        switch kind {
        case 0: family.add(Agreement(text: "belt", owners: [.bos]))
        case 1: family.add(ContactAttempt(by: .bos, way: .phone, outcome: .noAnswer, day: .on("2026-10-20")))
        case 2: family.add(ChildSpoken(child: sem, by: .bos, day: .on("2026-10-20"), manner: .alone))
        default: family.add(Expectation(professional: .bos, mayExpect: "belt terug", day: .on("2026-10-20")))
        }
        #expect(asked(family) == .nothing)
    }
}
