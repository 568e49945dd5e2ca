import Domain
import Support
import Testing

@Suite struct NoSharedNormTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(NoSharedNorm.self, in: family.file()) }

    @Test mutating func `Without a worry about safety no norm is asked for`() {
        let sem = family.child("Sem")
        family.worry("2026-10-01", about: [sem], topic: .money)
        family.add(SafetyJudgement(child: sem, answer: .yes, basis: "gezien", by: .smit, day: .on("2026-11-03")))
        #expect(asked(family) == .nothing)
    }

    @Test(arguments: [SignalTopic.domesticViolence, .abuse, .neglect])
    mutating func `After a worry about safety there has to be a norm`(_ topic: SignalTopic) {
        _ = family.child("Sem")
        family.worry("2026-10-01", topic: topic)
        #expect(asked(family) == Asked("Niet afgesproken wanneer het veilig genoeg is", [["e3"]]))
        family.add(SafetyNorm(text: "vader belt eerst", agreedBy: [.smit], day: .on("2026-11-03")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A report counts whatever it is about, and so does a judgement that is not yes`() {
        let sem = family.child("Sem")
        family.worry("2026-10-01", nature: .report)
        family.add(SafetyJudgement(child: sem, answer: .unknown, by: .smit, day: .on("2026-09-03")))
        #expect(asked(family) == Asked("Niet afgesproken wanneer het veilig genoeg is", [["e4", "e3"]]))
    }

    @Test mutating func `A norm for one child leaves the others without`() {
        let sem = family.child("Sem")
        _ = family.child("Noor", born: "2024-03-01")
        family.worry("2026-10-01", topic: .neglect)
        family.add(SafetyNorm(text: "elke dag ontbijt", children: [sem], agreedBy: [], day: .on("2026-11-03")))
        #expect(asked(family) == Asked("Noor: niet afgesproken wanneer het veilig genoeg is", [["e4"]]))
    }

    @Test mutating func `Everyone who is involved now has to agree`() {
        _ = family.child("Sem")
        family.worry("2026-10-01", topic: .abuse)
        let norm = family.add(SafetyNorm(text: "oma is erbij", agreedBy: [.smit], day: .on("2026-11-03")))
        family.add(Involvement(professional: .smit, since: .on("2025")))
        family.add(Involvement(professional: .vos, since: .on("2026-11-05")))
        family.add(Involvement(professional: .deWit, since: .on("2026-11-06")))
        family.add(Involvement(professional: .bos, since: .on("2025"), until: .on("2026-10-31")))
        #expect(
            asked(family)
                == Asked(
                    "P. Vos en M. de Wit: eens met ‘veilig genoeg’? niet vastgelegd", [["e3", "e4", "e6", "e7"]]))
        family.correct(
            norm, SafetyNorm(text: "oma is erbij", agreedBy: [.smit, .vos, .deWit], day: .on("2026-11-10")))
        #expect(asked(family) == .nothing)
    }
}
