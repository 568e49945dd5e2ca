import Domain
import Support
import Testing

@Suite struct AnalysisNotJointTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(AnalysisNotJoint.self, in: family.file()) }

    /// A discussion in which question 2 was answered, with one professional at the table.
    private mutating func answer(_ day: String, with present: Professional) {
        let talk = family.add(Discussion(day: .on(day)), on: day)
        family.add(Attendance(discussion: talk, professionals: [ProfessionalPresence(present, .present)]), on: day)
        family.add(Answer(discussion: talk, question: .wholePicture, text: "schulden en ruzie"), on: day)
        family.add(Closing(discussion: talk, day: .on(day)), on: day)
    }

    @Test mutating func `An organisation that was not there is named, with the answer it had no part in`() {
        family.add(Involvement(professional: .bos, since: .on("2026-01-05")))
        answer("2026-10-01", with: .kaya)
        #expect(
            asked(family)
                == Asked("\(Professional.bos.organisation): niet gehoord over wat er speelt", [["e2", "e5"]]))
    }

    @Test mutating func `An organisation whose help is confidential is not named`() {
        family.add(Involvement(professional: .vos, since: .on("2026-01-05")), confidential: true)
        answer("2026-10-01", with: .kaya)
        #expect(asked(family) == Asked("▒: niet gehoord over wat er speelt", [["e2", "e5"]]))
    }

    @Test mutating func `Who was there, or recorded what he or she saw, had a part in it`() {
        family.add(Involvement(professional: .bos, since: .on("2026-01-05")))
        answer("2026-10-01", with: .bos)
        #expect(asked(family) == .nothing)
        answer("2026-11-01", with: .kaya)
        #expect(asked(family) != .nothing)
        family.add(
            Signal(
                seen: .on("2026-11-10"), text: "groeit goed", observer: .bos, source: .professional, tone: .goingWell))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Who came later, has left, or belongs to a question that was left open is not asked for`() {
        answer("2026-10-01", with: .kaya)
        let later = family.add(Involvement(professional: .bos, since: .on("2026-10-05")), on: "2026-10-05")
        #expect(asked(family) == .nothing)
        family.correct(
            later, Involvement(professional: .bos, since: .on("2026-01-05"), until: .on("2026-10-20")))
        #expect(asked(family) == .nothing)
    }
}
