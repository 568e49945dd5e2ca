import Domain
import Support
import Testing

/// Whether somebody goes on when help ends.
struct EndingTests {
    @Test func `Help that ends while nobody takes over and nothing is agreed is loose`() {
        var family = CaseBuilder()
        let sem = family.child("Sem")
        family.end(.smit, [sem])
        #expect(family.isLoose)
    }

    @Test func `Help that reached its goal is not loose`() {
        var family = CaseBuilder()
        let sem = family.child("Sem")
        family.end(.smit, [sem], .goalReached)
        #expect(!family.isLoose)
    }

    @Test func `A colleague of the sector who is there for one of the same members takes over`() {
        var family = CaseBuilder()
        let sem = family.child("Sem")
        let noor = family.child("Noor")
        var colleague = Professional.smit
        colleague.name = PersonName(given: "Eva", surname: "Maas")
        family.end(.smit, [sem], .handedOver)
        let other = family.add(Involvement(professional: colleague, sees: [noor]))
        #expect(family.isLoose)
        family.correct(other, Involvement(professional: colleague, sees: [sem]))
        #expect(!family.isLoose)
    }

    @Test func `Another sector takes over when it begins on the same problem about then`() {
        var family = CaseBuilder()
        let sem = family.child("Sem")
        let problem = family.add(Problem(members: [sem], domain: .parenting, text: "grenzen"))
        let other = family.add(
            Involvement(professional: .deWit, sees: [sem], problems: [problem], since: .on("2025-01-01")))
        family.end(.smit, [sem], problems: [problem])
        #expect(family.isLoose)
        family.correct(
            other, Involvement(professional: .deWit, sees: [sem], problems: [problem], since: .on("2026-08-10")))
        #expect(!family.isLoose)
    }

    @Test func `Scaling down with names to it, or a promise of the one who leaves, is an agreement`() {
        var first = CaseBuilder()
        let sem = first.child("Sem")
        first.end(.smit, [sem])
        first.add(ScalingDown(text: "minder hulp", children: [sem], day: .on("2026-07-20")))
        #expect(!first.isLoose)
        var second = CaseBuilder()
        second.end(.smit, [second.child("Sem")])
        second.add(Agreement(text: "belt nog eens", owners: [.vos]), on: "2026-07-28")
        #expect(second.isLoose)
        second.add(Agreement(text: "belt nog eens", owners: [.smit]), on: "2026-07-28")
        #expect(!second.isLoose)
    }
}

extension CaseBuilder {
    fileprivate mutating func end(
        _ professional: Professional, _ members: [Reference<Member>], _ reason: EndReason = .contractEnded,
        problems: [Reference<Problem>] = []
    ) {
        add(
            Involvement(
                professional: professional, sees: members, problems: problems, since: .on("2025-09-01"),
                until: .on("2026-08-01"), endReason: reason))
    }

    fileprivate var isLoose: Bool {
        involved().professionals.contains { $0.ending?.isLoose ?? false }
    }
}
