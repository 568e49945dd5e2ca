import Domain
import Support
import Testing

@Suite struct LongMoneyProblemsTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>

    init() {
        amira = family.adult("Amira")
        _ = family.child("Sem", parents: [amira])
    }

    private func asked(_ family: CaseBuilder, on day: String? = nil) -> Asked {
        Asked(LongMoneyProblems.self, in: family.file(on: day))
    }

    @Test mutating func `After half a year debts are weighed too`() {
        family.add(Problem(members: [amira], domain: .money, text: "schulden", since: .on("2026-05-01")))
        #expect(asked(family, on: "2026-10-31") == .nothing)
        #expect(
            asked(family, on: "2026-11-01")
                == Asked("Amira: geldzorgen duren lang, en zijn niet meegewogen", [["e4"]]))
        family.add(
            Burden(parent: amira, burden: "schulden", jointly: [.smit, .vos], day: .on("2026-11-03")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Debts that are known to last need no half year, and other problems are not money`() {
        family.add(Problem(members: [amira], domain: .housing, text: "te klein", since: .on("2020")))
        #expect(asked(family) == .nothing)
        family.add(
            Problem(
                members: [amira], domain: .money, text: "schulden", since: .on("2026-11-01"), isLongLasting: true))
        #expect(asked(family).evidence == [["e5"]])
    }

    @Test mutating func `A weighing from before the debts were known does not count`() {
        family.add(Burden(parent: amira, burden: "alles", jointly: [.smit, .vos], day: .on("2026-01-05")))
        family.add(
            Problem(members: [amira], domain: .money, text: "schulden", since: .on("2025"), isLongLasting: true),
            on: "2026-02-01")
        #expect(asked(family).evidence == [["e5"]])
    }
}
