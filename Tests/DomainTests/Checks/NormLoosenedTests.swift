import Domain
import Support
import Testing

@Suite struct NormLoosenedTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(NormLoosened.self, in: family.file()) }

    private func norm(
        _ day: String, _ change: NormChange? = nil, reason: String? = nil, by agreed: [Professional] = [.deWit, .smit],
        for children: [Reference<Member>] = []
    ) -> SafetyNorm {
        SafetyNorm(
            text: "niemand slaat", children: children, agreedBy: agreed, day: .on(day), change: change, reason: reason)
    }

    @Test mutating func `A norm that became looser twice is named with both days`() {
        let first = family.add(norm("2026-02-01"))
        let second = family.correct(first, norm("2026-05-19", .looser, reason: "het gaat beter"))
        #expect(asked(family) == .nothing)
        family.correct(second, norm("2026-09-15", .looser, reason: "zij doen hun best"))
        #expect(
            asked(family) == Asked("De norm ‘veilig genoeg’ werd ruimer op 19 mei en 15 sep", [["e2", "e3", "e4"]]))
    }

    @Test(arguments: [nil, "het gaat beter"])
    mutating func `Once looser without a reason, or decided by one alone, is named`(_ reason: String?) {
        family.add(norm("2026-02-01"))
        family.add(norm("2026-05-19", .looser, reason: reason, by: reason == nil ? [.deWit, .smit] : [.deWit]))
        #expect(asked(family) == Asked("De norm ‘veilig genoeg’ werd ruimer op 19 mei", [["e2", "e3"]]))
    }

    @Test mutating func `Stricter again resolves it`() {
        family.add(norm("2026-02-01"))
        family.add(norm("2026-05-19", .looser))
        family.add(norm("2026-09-15", .stricter))
        #expect(asked(family) == .nothing)
        family.add(norm("2026-10-15", .looser))
        #expect(asked(family).evidence == [["e4", "e5"]])
    }

    @Test mutating func `A norm for one child has a line of its own`() {
        let sem = family.child("Sem")
        family.add(norm("2026-02-01"))
        family.add(norm("2026-03-01", .looser, for: [sem]))
        #expect(asked(family) == Asked("Sem: de norm ‘veilig genoeg’ werd ruimer op 1 mrt", [["e4"]]))
    }
}
