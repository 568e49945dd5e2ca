import Domain
import Support
import Testing

@Suite struct SafetyNotEstablishedTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(SafetyNotEstablished.self, in: family.file()) }

    private func judged(
        _ child: Reference<Member>, _ day: String, _ answer: SafetyAnswer = .yes, by: Professional = .smit,
        basis: String? = nil, kinds: [JudgementBasis] = [.ownObservation]
    ) -> SafetyJudgement {
        SafetyJudgement(child: child, answer: answer, basis: basis, basisKinds: kinds, by: by, day: .on(day))
    }

    @Test mutating func `Children nobody judged are named together, the unborn child is left out`() {
        _ = family.child("Sem")
        _ = family.child("Noor", born: "2024-03-01")
        _ = family.child("de baby", born: nil, expected: "2027-01")
        #expect(asked(family) == Asked("Sem en Noor: nu veilig? nog niet gezegd", [["e2"], ["e3"]]))
    }

    @Test mutating func `A recent judgement on own observation is enough, a no as well as a yes`() {
        let sem = family.child("Sem")
        let noor = family.child("Noor")
        family.add(judged(sem, "2026-11-03"))
        family.add(judged(noor, "2026-11-03", .no, basis: "blauwe plekken", kinds: []))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Not knowing is an answer that the table has to work on`() {
        let sem = family.child("Sem")
        family.add(judged(sem, "2026-11-03", .unknown))
        #expect(asked(family) == Asked("Sem: nu veilig? dat weten we niet", [["e3"]]))
        family.add(judged(sem, "2026-11-04", by: .bos))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A judgement without a basis asks how they know`() {
        let sem = family.child("Sem")
        let judgement = family.add(judged(sem, "2026-11-03", kinds: []))
        #expect(asked(family) == Asked("Sem: nu veilig? niet gezegd hoe jullie dat weten", [["e3"]]))
        family.correct(judgement, judged(sem, "2026-11-03", basis: "sprak hem alleen", kinds: []))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Hearsay from everybody is not enough, one own observation is`() {
        let sem = family.child("Sem")
        family.add(judged(sem, "2026-11-03", kinds: [.parentSaid, .colleagueSaid]))
        family.add(judged(sem, "2026-11-05", by: .bos, kinds: [.colleagueSaid]))
        #expect(asked(family) == Asked("Sem: nu veilig? alleen van horen zeggen", [["e3", "e4"]]))
        family.add(judged(sem, "2026-11-04", by: .deWit, kinds: [.parentSaid, .childSaid]))
        #expect(asked(family) == .nothing)
    }

    @Test(arguments: ["child", "mother", "family"])
    mutating func `A later worry about the child, a parent or the family makes a judgement old`(_ about: String) {
        let amira = family.adult("Amira")
        let sem = family.child("Sem", parents: [amira])
        family.add(judged(sem, "2026-11-03"))
        family.worry("2026-11-10", about: about == "child" ? [sem] : about == "mother" ? [amira] : [])
        #expect(asked(family) == Asked("Sem: oordeel ouder dan de laatste zorg", [["e4", "e5"]]))
        family.add(judged(sem, "2026-11-10"))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A worry of long ago that was told only later makes a judgement old too`() {
        let sem = family.child("Sem")
        family.add(judged(sem, "2026-11-03"), on: "2026-11-03")
        family.worry("2026-10-01", about: [sem], recorded: "2026-11-12")
        #expect(asked(family) == Asked("Sem: oordeel ouder dan de laatste zorg", [["e4", "e3"]]))
    }

    @Test mutating func `A worry about a sister, or something that goes well, does not`() {
        let sem = family.child("Sem")
        let noor = family.child("Noor")
        family.add(judged(sem, "2026-11-03"))
        family.add(judged(noor, "2026-11-12"))
        family.worry("2026-11-10", about: [noor])
        family.add(
            Signal(seen: .on("2026-11-11"), text: "lacht", about: [sem], source: .professional, tone: .goingWell))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A judgement is old after the team's own term and not a day sooner`() {
        var terms = TeamTerms()
        terms.safetyJudgementDays = 20
        family.set(terms)
        let sem = family.child("Sem")
        family.add(judged(sem, "2026-11-03"))
        #expect(Asked(SafetyNotEstablished.self, in: family.file(on: "2026-11-23")) == .nothing)
        #expect(asked(family) == Asked("Sem: oordeel ouder dan jullie termijn", [["e3"]]))
    }

    @Test mutating func `The remedy is to judge the safety of this child`() {
        let sem = family.child("Sem")
        #expect(SafetyNotEstablished.findings(in: family.file()).map(\.remedy) == [.judgeSafety(child: sem)])
    }
}
