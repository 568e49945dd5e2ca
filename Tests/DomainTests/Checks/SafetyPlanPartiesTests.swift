import Domain
import Support
import Testing

@Suite struct SafetyPlanPartiesTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>

    init() { amira = family.adult("Amira") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(SafetyPlanParties.self, in: family.file()) }

    @Test mutating func `The family and everyone involved belong in it`() {
        let plan = family.add(SafetyPlan(text: "bellen", agreedBy: [.kaya], day: .on("2026-05-01")))
        family.add(Involvement(professional: .kaya, since: .on("2026")))
        family.add(Involvement(professional: .smit, since: .on("2026-06-01")))
        #expect(
            asked(family)
                == Asked(
                    "Veiligheidsplan niet met het gezin afgesproken; J. Smit: niet bij het veiligheidsplan",
                    [["e3"], ["e3", "e5"]]))
        family.correct(
            plan,
            SafetyPlan(text: "bellen", agreedBy: [.kaya, .smit], signedBy: [amira], day: .on("2026-06-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A plan that ended asks nothing`() {
        family.add(SafetyPlan(text: "bellen", day: .on("2026-05-01"), until: .on("2026-10-01")))
        #expect(asked(family) == .nothing)
    }
}
