import Domain
import Support
import Testing

@Suite struct OnlyFamilyGoalsTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(OnlyFamilyGoals.self, in: family.file()) }

    /// A plan (`e2`) with a goal of the family (`e3`).
    private mutating func plan(_ origin: GoalOrigin? = .family) -> Reference<Plan> {
        let plan = family.add(Plan(text: "rust", day: .on("2026-04-01")))
        family.add(Goal(plan: plan, text: "een keuken", owner: .deWit, before: .on("2026-12-01"), askedBy: origin))
        return plan
    }

    private mutating func answered(_ words: HelpWord..., effect: HelpEffect? = nil) {
        for (number, word) in words.enumerated() {
            let offer = family.add(HelpOffer(text: "hulp \(number)", day: .on("2026-05-01")))
            family.add(HelpResponse(offer: offer, response: word, effect: effect, day: .on("2026-06-01")))
        }
    }

    @Test mutating func `Goals of the family only, and help turned down twice, are named together`() {
        _ = plan()
        answered(.refused)
        #expect(asked(family) == .nothing)
        answered(.stopped)
        #expect(asked(family).line == "Alle doelen zijn van het gezin; 2 keer ging hulp niet door")
        #expect(asked(family).evidence.map(Set.init) == [["e3", "e5", "e7"]])
    }

    @Test(arguments: [GoalOrigin.professionals, .both, nil])
    mutating func `A goal of somebody else, or of whom nobody asked, is another plan`(_ origin: GoalOrigin?) {
        let plan = plan()
        answered(.refused, .noShow)
        #expect(asked(family) != .nothing)
        family.add(Goal(plan: plan, text: "Nikki is droog", owner: .smit, askedBy: origin))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Help that did not come, was accepted or helped is no refusal`() {
        _ = plan()
        answered(.didNotCome, .accepted, .finished)
        answered(.stopped, .stopped, effect: .helped)
        #expect(asked(family) == .nothing)
    }
}
