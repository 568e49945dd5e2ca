import Domain
import Support
import Testing

@Suite struct HelpOnAndOffTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>

    init() { amira = family.adult("Amira") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(HelpOnAndOff.self, in: family.file()) }

    @Test mutating func `The second time that a yes becomes a no is a pattern`() {
        family.answer(.accepted, "2026-02-01", by: amira)
        family.answer(.stopped, "2026-03-01", by: amira)
        family.answer(.accepted, "2026-05-01", by: amira)
        #expect(asked(family) == .nothing)
        family.answer(.noShow, "2026-06-01", by: amira)
        #expect(asked(family) == Asked("Amira: 2 keer eerst ja tegen hulp, daarna nee", [["e4", "e6", "e8", "e10"]]))
    }

    @Test mutating func `Two parents who differ are no alternation`() {
        let tom = family.adult("Tom", .partner)
        for (day, who, word) in [
            ("2026-02-01", amira, HelpWord.accepted), ("2026-03-01", tom, .refused), ("2026-05-01", amira, .accepted),
            ("2026-06-01", tom, .refused),
        ] {
            family.answer(word, day, by: who)
        }
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Help that was finished or did not come is neither yes nor no`() {
        for (day, word) in [
            ("2026-02-01", HelpWord.accepted), ("2026-03-01", .finished), ("2026-05-01", .accepted),
            ("2026-06-01", .didNotCome), ("2026-07-01", .refused),
        ] {
            family.answer(word, day, by: amira)
        }
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A condition after the last no settles it, until the next`() {
        for (day, word) in [
            ("2026-02-01", HelpWord.accepted), ("2026-03-01", .refused), ("2026-05-01", .accepted),
            ("2026-06-01", .refused),
        ] {
            family.answer(word, day, by: amira)
        }
        family.add(Condition(text: "deur open", consequence: "Raad"))
        #expect(asked(family) == .nothing)
        family.answer(.refused, "2026-08-01", by: amira)
        #expect(asked(family).evidence.count == 1)
    }
}
