import Domain
import Support
import Testing

@Suite struct NobodyConsultedTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(NobodyConsulted.self, in: family.file()) }

    @Test mutating func `Violence at home asks what it does to the children, in one line for all`() {
        let amira = family.adult("Amira")
        let sem = family.child("Sem", parents: [amira])
        let first = family.worry("2026-03-01", about: [amira], topic: .domesticViolence)
        let second = family.worry("2026-10-14", about: [amira], topic: .domesticViolence, nature: .report)
        #expect(
            asked(family) == Asked("Huiselijk geweld: nog geen gedragswetenschapper gevraagd", [["e4", "e5"]]))
        #expect(
            NobodyConsulted.findings(in: family.file()).map(\.remedy) == [
                .work(.consult([first, second], about: [sem]))
            ])
    }

    @Test mutating func `Other worries do not, nor does violence where there is no child`() {
        family.worry("2026-03-01", topic: .domesticViolence)
        #expect(asked(family) == .nothing)
        var other = CaseBuilder()
        _ = other.child("Sem")
        other.worry("2026-03-01", topic: .money)
        #expect(asked(other) == .nothing)
    }

    @Test mutating func `One consultation since the first worry is enough`() {
        _ = family.child("Sem")
        family.worry("2026-03-01", topic: .domesticViolence)
        family.add(Consultation(by: .kaya, role: .behaviouralExpert, day: .on("2026-02-01")))
        #expect(asked(family).evidence == [["e3"]])
        family.add(Consultation(by: .kaya, role: .paediatrician, day: .on("2026-03-01")))
        family.worry("2026-10-14", topic: .domesticViolence)
        #expect(asked(family) == .nothing)
    }

    @Test(arguments: [ConsultationRole.attentionOfficer, .colleague])
    mutating func `Who is no expert on children does not answer it`(role: ConsultationRole) {
        _ = family.child("Sem")
        family.worry("2026-03-01", topic: .domesticViolence)
        family.add(Consultation(by: .kaya, role: role, day: .on("2026-04-01")))
        #expect(asked(family).evidence == [["e3"]])
    }

    @Test mutating func `An expert by another name does`() {
        _ = family.child("Sem")
        family.worry("2026-03-01", topic: .domesticViolence)
        var held = Consultation(by: .kaya, role: .colleague, day: .on("2026-04-01"))
        held.role = .other("orthopedagoog")
        family.add(held)
        #expect(asked(family) == .nothing)
    }
}
