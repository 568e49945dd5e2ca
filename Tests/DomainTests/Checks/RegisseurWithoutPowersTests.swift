import Domain
import Support
import Testing

@Suite struct RegisseurWithoutPowersTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(RegisseurWithoutPowers.self, in: family.file()) }

    private mutating func discuss(_ present: [Professional]? = nil) {
        let talk = family.add(Discussion(day: .on("2026-10-06")), on: "2026-10-06")
        if let present {
            family.add(
                Attendance(discussion: talk, professionals: present.map { ProfessionalPresence($0, .present) }),
                on: "2026-10-06")
        }
        family.add(Closing(discussion: talk, day: .on("2026-10-06")), on: "2026-10-06")
    }

    @Test mutating func `After a discussion the powers are asked for`() {
        family.add(RegisseurAppointment(regisseur: .deWit, since: .on("2026-05-01")))
        #expect(asked(family) == .nothing)
        discuss()
        #expect(asked(family) == Asked("M. de Wit: niet vastgelegd wat de regisseur mag", [["e2"]]))
    }

    @Test mutating func `Ticks or words are powers`() {
        discuss()
        var ticked = family
        ticked.add(RegisseurAppointment(regisseur: .deWit, since: .on("2026-05-01"), powers: [.convene]))
        #expect(asked(ticked) == .nothing)
        family.add(RegisseurAppointment(regisseur: .deWit, since: .on("2026-05-01"), powersNote: "mag alles"))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A new regisseur has until the next discussion`() {
        discuss([.smit])
        family.add(RegisseurAppointment(regisseur: .deWit, since: .on("2026-10-20")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A regisseur who missed the last discussion is named`() {
        family.add(RegisseurAppointment(regisseur: .deWit, since: .on("2026-05-01"), powers: [.convene]))
        discuss([.smit])
        #expect(
            asked(family) == Asked("M. de Wit: heeft de regie, was niet bij de laatste bespreking", [["e2", "e4"]]))
    }

    @Test mutating func `A regisseur who was there is not`() {
        family.add(RegisseurAppointment(regisseur: .deWit, since: .on("2026-05-01"), powers: [.convene]))
        discuss([.smit, .deWit])
        #expect(asked(family) == .nothing)
    }
}
