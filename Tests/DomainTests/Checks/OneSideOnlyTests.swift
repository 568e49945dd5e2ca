import Domain
import Support
import Testing

@Suite struct OneSideOnlyTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(OneSideOnly.self, in: family.file()) }

    private mutating func discuss(_ present: [Professional], absent: [Professional] = [], on day: String = "2026-10-06")
    {
        let talk = family.add(Discussion(day: .on(day)), on: day)
        let there = present.map { ProfessionalPresence($0, .present) }
        family.add(
            Attendance(
                discussion: talk, professionals: there + absent.map { ProfessionalPresence($0, .notInvited) }), on: day)
        family.add(Closing(discussion: talk, day: .on(day)), on: day)
    }

    @Test mutating func `The side that was involved and not there is named`() {
        _ = family.child("Sem")
        family.add(Involvement(professional: .smit))
        discuss([.vos, .kaya])
        #expect(
            asked(family) == Asked("Besproken 6 okt zonder iemand die er voor de kinderen is", [["e3", "e5"]]))
    }

    @Test mutating func `So is the side that was only listed`() {
        _ = family.child("Sem")
        discuss([.smit], absent: [.vos])
        #expect(asked(family).line == "Besproken 6 okt zonder iemand die er voor de ouders is")
    }

    @Test mutating func `A side on which nobody is involved is not missed`() {
        _ = family.child("Sem")
        discuss([.smit, .kaya])
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Without children there is nothing to weigh together`() {
        discuss([.vos], absent: [.smit])
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Both sides at the next discussion resolve it`() {
        _ = family.child("Sem")
        discuss([.smit], absent: [.vos])
        discuss([.smit, .vos], on: "2026-11-03")
        #expect(asked(family) == .nothing)
    }
}
