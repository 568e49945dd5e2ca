import Domain
import Support
import Testing

@Suite struct HomeNotKnownTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(HomeNotKnown.self, in: family.file()) }

    @Test mutating func `School, JGZ and GP are asked for once there is a worry`() {
        let sem = family.child("Sem")
        _ = family.child("Noor", born: "2024-01-01")
        _ = family.child("Tijn", born: "2012-01-01")
        #expect(asked(family) == .nothing)
        family.worry("2026-10-01", about: [sem])
        #expect(
            asked(family).line
                == "Nog niet betrokken: JGZ (Noor), school (Tijn en Sem), huisarts"
        )
        #expect(asked(family).evidence == [["e3"], ["e4"], ["e2"], ["e1"]])
    }

    @Test mutating func `A family without children is not asked about`() {
        family.worry("2026-10-01")
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Who is involved for the child knows`() {
        let sem = family.child("Sem")
        let tijn = family.child("Tijn", born: "2012-01-01")
        family.worry("2026-10-01", about: [sem])
        family.add(Involvement(professional: .smit, about: [sem]))
        family.add(Involvement(professional: .visser, about: []))
        #expect(asked(family).line == "Nog niet betrokken: school (Tijn)")
        family.add(Involvement(professional: .smit, sees: [tijn]))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A GP who sat at the table in the past year knows; one school does not speak for another`() {
        let sem = family.child("Sem")
        family.worry("2026-10-01", about: [sem])
        let talk = family.add(Discussion(day: .on("2026-10-06")))
        family.add(
            Attendance(
                discussion: talk,
                professionals: [ProfessionalPresence(.visser, .present), ProfessionalPresence(.smit, .present)]))
        #expect(asked(family).line == "Nog niet betrokken: school (Sem)")
    }

    @Test mutating func `A sector that is asked for because of a problem is asked for once`() {
        let sem = family.child("Sem")
        family.add(Problem(members: [sem], domain: .education, text: "verzuimt"))
        #expect(asked(family).line == "Nog niet betrokken: huisarts")
    }
}
