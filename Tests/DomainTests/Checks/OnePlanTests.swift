import Domain
import Support
import Testing

@Suite struct OnePlanTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(OnePlan.self, in: family.file()) }

    private mutating func discussed(with helpers: [Professional]) {
        for helper in helpers { family.add(Involvement(professional: helper, reason: "helpt")) }
        let talk = family.add(Discussion(day: .on("2026-05-01")), on: "2026-05-01")
        family.add(Closing(discussion: talk, day: .on("2026-05-01")), on: "2026-05-01")
    }

    @Test mutating func `Two professionals and a discussion ask for a plan`() {
        family.add(Involvement(professional: .smit, reason: "helpt"))
        family.add(Involvement(professional: .bos, reason: "helpt"))
        #expect(asked(family) == .nothing)
        discussed(with: [])
        #expect(asked(family) == Asked("Nog geen plan voor het hele gezin", [["e2", "e3", "e4"]]))
    }

    @Test mutating func `One professional needs no plan for the whole family`() {
        discussed(with: [.smit, .smit])
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A plan that ended is named with its day`() {
        discussed(with: [.smit])
        family.add(Plan(text: "naar een huis", day: .on("2026-04-01"), until: .on("2026-08-31")), on: "2026-04-01")
        #expect(asked(family).line == "Het plan liep tot 31 aug, er is geen nieuw")
        #expect(Asked(OnePlan.self, in: family.file(on: "2026-08-31")) == .nothing)
    }

    @Test mutating func `Two plans are one too many`() {
        family.add(Plan(text: "rust", day: .on("2026-04-01")))
        family.add(Plan(text: "school", day: .on("2026-06-01")))
        #expect(asked(family) == Asked("2 plannen naast elkaar", [["e2", "e3"]]))
    }

    @Test mutating func `Each child has a goal in it, or all have one together`() {
        let sem = family.child("Sem")
        _ = family.child("Noor", born: "2022-01-01")
        let plan = family.add(Plan(text: "rust", day: .on("2026-04-01")))
        #expect(asked(family) == Asked("Sem en Noor: geen doel in het plan", [["e2", "e4"], ["e3", "e4"]]))
        family.add(Goal(plan: plan, members: [sem], text: "slaapt", owner: .smit, before: .on("2026-12-01")))
        #expect(asked(family).line == "Noor: geen doel in het plan")
        family.add(Goal(plan: plan, text: "rust", owner: .smit, before: .on("2026-12-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A goal says who and when, until it was reached`() {
        let amira = family.adult("Amira")
        let plan = family.add(Plan(text: "rust", day: .on("2026-04-01")))
        let goal = family.add(Goal(plan: plan, members: [amira], text: "slaapt", owner: .smit))
        family.add(Goal(plan: plan, text: "eet", before: .on("2026-12-01")))
        #expect(
            asked(family)
                == Asked("Bij een doel staat niet wie; Amira: bij een doel staat niet wanneer", [["e5"], ["e4"]]))
        family.add(GoalResult(goal: goal, result: .reached, day: .on("2026-11-01")))
        #expect(asked(family).line == "Bij een doel staat niet wie")
    }
}
