import Domain
import Support
import Testing

@Suite struct LittleKnownChildTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(LittleKnownChild.self, in: family.file()) }

    @Test mutating func `Without worries about a parent it is silent`() {
        let sem = family.child("Sem")
        family.worry("2026-10-01", about: [sem])
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Few signals of a child beside worries about a parent are a pattern`() {
        let amira = family.adult("Amira")
        let sem = family.child("Sem")
        family.worry("2026-10-01", about: [amira])
        family.worry("2026-09-01", about: [sem])
        family.add(Problem(members: [amira], domain: .money, text: "schulden", since: .on("2025")))
        #expect(
            asked(family)
                == Asked("Weinig bekend over Sem, wel zorgen bij Amira. Wie ziet dit kind?", [["e6", "e5", "e4"]]))
        _ = family.child("Noor", born: "2024-03-01")
        #expect(asked(family).line == "Weinig bekend over Sem en Noor, wel zorgen bij Amira. Wie ziet hen?")
    }

    @Test mutating func `A child with more signals of its own than the team's number is not little known`() {
        let amira = family.adult("Amira")
        let sem = family.child("Sem")
        family.worry("2026-10-01", about: [amira])
        family.worry("2026-09-01", about: [sem])
        family.worry("2026-09-20", about: [sem])
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `What it means for the child resolves it until something new comes`() {
        let amira = family.adult("Amira")
        let sem = family.child("Sem")
        let worry = family.worry("2026-10-01", about: [amira])
        family.add(
            ChildMeaning(child: sem, basis: [worry.id], text: "slaapt slecht", by: .smit, day: .on("2026-11-03")))
        #expect(asked(family) == .nothing)
        family.worry("2026-11-10", about: [amira])
        #expect(asked(family).evidence == [["e4", "e6"]])
    }

    @Test mutating func `Worries of more than a year ago and problems that ended do not count`() {
        let amira = family.adult("Amira")
        _ = family.child("Sem")
        family.worry("2025-11-01", about: [amira])
        family.add(
            Problem(members: [amira], domain: .money, text: "schulden", since: .on("2024"), until: .on("2025-12")))
        #expect(asked(family) == .nothing)
    }
}
