import Domain
import Support
import Testing

@Suite struct ChildNotWeighedTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(ChildNotWeighed.self, in: family.file()) }

    private func weighing(_ child: Reference<Member>, _ day: String, _ signals: [Reference<Signal>] = []) -> Weighing {
        Weighing(child: child, signals: signals, by: .smit, day: .on(day), outcome: .help)
    }

    @Test mutating func `Other worries ask for no weighing`() {
        let sem = family.child("Sem")
        family.worry("2026-10-01", about: [sem], topic: .money)
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Violence between the parents is weighed for each child, the unborn included`() {
        let amira = family.adult("Amira")
        let sem = family.child("Sem")
        _ = family.child("de baby", born: nil, expected: "2027-01")
        family.worry("2026-10-14", about: [amira], topic: .domesticViolence)
        #expect(
            asked(family)
                == Asked("Huiselijk geweld: per kind gewogen? Nog niet voor Sem en de baby.", [["e5"], ["e5"]]))
        family.add(weighing(sem, "2026-10-14"))
        #expect(asked(family) == Asked("Huiselijk geweld: per kind gewogen? Nog niet voor de baby.", [["e5"]]))
    }

    @Test mutating func `One weighing counts for each child it names and for no other`() {
        let sem = family.child("Sem")
        let noor = family.child("Noor")
        _ = family.child("Yara", born: "2015-01-01")
        family.worry("2026-10-14", topic: .domesticViolence)
        var both = weighing(sem, "2026-10-14")
        both.alsoFor = [noor]
        family.add(both)
        #expect(asked(family) == Asked("Huiselijk geweld: per kind gewogen? Nog niet voor Yara.", [["e5"]]))
    }

    @Test mutating func `A grown-up child needs no weighing`() {
        _ = family.child("Yara", born: "2008-01-01")
        family.worry("2026-10-14", topic: .domesticViolence)
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `An earlier weighing counts for the signals it names and for no later one`() {
        let sem = family.child("Sem")
        let first = family.worry("2026-03", topic: .domesticViolence, recorded: "2026-03-30")
        family.add(weighing(sem, "2026-03-20", [first]))
        #expect(asked(family) == .nothing)
        family.worry("2026-10-14", topic: .domesticViolence, nature: .report)
        #expect(asked(family).evidence == [["e5"]])
    }

    @Test mutating func `A signal that tells of an incident of violence counts too`() {
        _ = family.child("Sem")
        let incident = family.add(Incident(happened: .on("2026-10-12"), topic: .domesticViolence))
        family.worry("2026-10-14", incident: incident)
        #expect(asked(family).evidence == [["e4"]])
    }

    @Test mutating func `The remedy is to weigh for this child with these signals`() {
        let sem = family.child("Sem")
        let signal = family.worry("2026-10-14", topic: .domesticViolence)
        #expect(ChildNotWeighed.findings(in: family.file()).map(\.remedy) == [.weigh(child: sem, signals: [signal])])
    }
}
