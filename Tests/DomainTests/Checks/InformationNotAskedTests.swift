import Domain
import Support
import Testing

@Suite struct InformationNotAskedTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder, on day: String? = nil) -> Asked {
        Asked(InformationNotAsked.self, in: family.file(on: day))
    }

    @Test mutating func `A request past its date asks for its answer, whatever the answer is`() {
        let request = family.add(
            InformationRequest(
                to: .visser, text: "hoe gaat het met moeder?", askedOn: .on("2026-02-02"), before: .on("2026-03-01")))
        #expect(asked(family, on: "2026-03-01") == .nothing)
        #expect(
            asked(family, on: "2026-03-02") == Asked("T. Visser: informatie gevraagd, nog geen antwoord", [["e2"]]))
        family.add(InformationAnswer(request: request, answer: .notKnown, day: .on("2026-03-02")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Without a date the next discussion asks`() {
        family.add(
            InformationRequest(toName: "het ziekenhuis", text: "wanneer was zij er?", askedOn: .on("2026-02-02")))
        #expect(asked(family) == .nothing)
        family.closedDiscussion("2026-03-03")
        #expect(asked(family).line == "Het ziekenhuis: informatie gevraagd, nog geen antwoord")
    }

    @Test mutating func `Who is involved and told nothing is asked, once there is a worry about safety`() {
        let sem = family.child("Sem")
        family.add(Involvement(professional: .visser, since: .on("2026-01-10")))
        family.closedDiscussion("2026-02-03")
        #expect(asked(family) == .nothing)
        family.worry("2026-02-10", about: [sem], topic: .neglect)
        #expect(asked(family) == .nothing)
        family.closedDiscussion("2026-03-03")
        #expect(
            asked(family)
                == Asked("T. Visser: zorgen over veiligheid, en nog niets gevraagd", [["e3", "e6"]]))
        family.add(InformationRequest(to: .visser, text: "wat weet u?", askedOn: .on("2026-11-20")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Who was at the table, or told something since, need not be asked`() {
        let sem = family.child("Sem")
        family.add(Involvement(professional: .bos, since: .on("2026-01-10")))
        family.add(Involvement(professional: .visser, since: .on("2026-01-10")))
        family.worry("2026-02-10", about: [sem], topic: .neglect)
        let talk = family.closedDiscussion("2026-03-03")
        family.add(Attendance(discussion: talk, professionals: [ProfessionalPresence(.bos, .present)]))
        #expect(asked(family).evidence == [["e4", "e5"]])
        family.add(ChildSpoken(child: sem, by: .visser, day: .on("2026-03-10"), manner: .alone))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Who was missed at the table is asked too`() {
        family.worry("2026-02-10", about: [family.child("Sem")], topic: .domesticViolence)
        let talk = family.closedDiscussion("2026-03-03")
        family.add(
            Attendance(
                discussion: talk,
                professionals: [ProfessionalPresence(.visser, .notInvited), ProfessionalPresence(.vos, .absent)]))
        #expect(
            asked(family)
                == Asked("T. Visser en P. Vos: zorgen over veiligheid, en nog niets gevraagd", [["e6", "e3"]]))
    }
}
