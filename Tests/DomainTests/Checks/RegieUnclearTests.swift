import Domain
import Support
import Testing

@Suite struct RegieUnclearTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(RegieUnclear.self, in: family.file()) }

    private func regie(
        _ who: Professional, since: String = "2026-02-01", until: String? = nil, accepted: Bool? = nil,
        _ role: RegieRole = .casus
    ) -> RegisseurAppointment {
        RegisseurAppointment(
            regisseur: who, role: role, since: .on(since), until: until.map(Day.on), accepted: accepted)
    }

    @Test mutating func `Nobody has the regie`() {
        #expect(asked(family) == Asked("Niemand heeft de regie", [["e1"]]))
        family.add(regie(.deWit, accepted: true))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A procesregisseur is another role`() {
        family.add(regie(.kaya, .proces))
        #expect(asked(family).line == "Niemand heeft de regie")
        family.add(regie(.deWit))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Between two regisseurs nobody leads`() {
        family.add(regie(.deWit, until: "2026-11-20"))
        family.add(regie(.kaya, since: "2026-12-01"))
        #expect(asked(family) == Asked("Niemand heeft de regie; S. Kaya begint pas 1 dec", [["e2", "e3"]]))
        #expect(RegieUnclear.findings(in: family.file()).first?.since == .on("2026-11-20"))
    }

    @Test mutating func `A hand-over that leaves a gap is seen ahead`() {
        family.add(regie(.deWit, until: "2026-11-30"))
        #expect(asked(family) == Asked("De regie van M. de Wit stopt 30 nov, daarna niemand", [["e2"]]))
        let kaya = family.add(regie(.kaya, since: "2026-12-05"))
        #expect(
            asked(family) == Asked("De regie van M. de Wit stopt 30 nov; S. Kaya begint pas 5 dec", [["e2", "e3"]]))
        family.correct(kaya, regie(.kaya, since: "2026-12-01"))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A hand-over on one day is no overlap`() {
        family.add(regie(.deWit, until: "2026-11-24"))
        family.add(regie(.kaya, since: "2026-11-24"))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Two at once are one too many`() {
        let first = family.add(regie(.deWit))
        let second = family.add(regie(.kaya, since: "2026-06-01"))
        #expect(asked(family) == Asked("M. de Wit en S. Kaya hebben tegelijk de regie", [["e2", "e3"]]))
        #expect(RegieUnclear.findings(in: family.file()).map(\.remedy) == [.chooseRegisseur([first, second])])
    }

    @Test mutating func `Two writers who each named one are seen, and resolved by correcting both`() {
        let first = family.add(regie(.smit))
        let mine = family.correct(first, regie(.deWit), by: "one", clock: 10)
        let theirs = family.correct(first, regie(.kaya), by: "two", clock: 10)
        #expect(asked(family) == Asked("M. de Wit en S. Kaya hebben tegelijk de regie", [["e3", "e4"]]))
        family.add(regie(.kaya), clock: 11, correcting: [mine.id, theirs.id])
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `The same person named twice is one regisseur`() {
        family.add(regie(.deWit))
        family.add(regie(.deWit, since: "2026-06-01"))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Who did not accept is named`() {
        family.add(regie(.kaya, accepted: false))
        #expect(asked(family) == Asked("S. Kaya: heeft de regie niet aangenomen", [["e2"]]))
    }

    @Test mutating func `Beside a jeugdbeschermer the division is asked for, never two regisseurs`() {
        family.add(regie(.deWit))
        family.add(regie(.haan))
        let line = "M. de Wit en R. Haan: verdeling van taken niet vastgelegd"
        #expect(asked(family) == Asked(line, [["e2", "e3"]]))
        family.add(Involvement(professional: .haan, since: .on("2026-03")))
        #expect(asked(family) == Asked(line, [["e2", "e3", "e4"]]))
        family.add(
            Agreement(text: "De Wit regelt hulp, Haan beslist", owners: [.deWit, .haan], question: .whoLeads))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A jeugdbeschermer who leads alone needs no division`() {
        family.add(regie(.haan))
        family.add(Involvement(professional: .haan, since: .on("2026-03")))
        #expect(asked(family) == .nothing)
    }
}
