import Domain
import Support
import Testing

@Suite struct ConditionUnfinishedTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>

    init() { amira = family.adult("Amira") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(ConditionUnfinished.self, in: family.file()) }

    @Test mutating func `A condition has a consequence, and the parents know`() {
        let open = family.add(Condition(text: "deur open", toldTo: [amira]))
        family.add(Condition(text: "naar school", consequence: "Raad"))
        #expect(
            asked(family)
                == Asked(
                    "Voorwaarde: niet gezegd wat er anders volgt; niet aan de ouders verteld", [["e3"], ["e4"]]))
        family.correct(open, Condition(text: "deur open", consequence: "Raad", toldTo: [amira]))
        #expect(asked(family).evidence == [["e4"]])
    }

    @Test mutating func `A condition whose date went by is checked`() {
        let open = family.add(
            Condition(text: "deur open", consequence: "Raad", toldTo: [amira], before: .on("2026-08-31")))
        #expect(asked(family) == Asked("Voorwaarde: niet nagegaan of die is gehaald", [["e3"]]))
        #expect(Asked(ConditionUnfinished.self, in: family.file(on: "2026-08-31")) == .nothing)
        family.add(ConditionOutcome(condition: open, outcome: .notMet, day: .on("2026-09-01")))
        #expect(asked(family) == .nothing)
    }

    @Test(arguments: [ConditionWord.met, .dropped])
    mutating func `What was met or dropped needs nothing more`(_ outcome: ConditionWord) {
        let open = family.add(Condition(text: "deur open"))
        family.add(ConditionOutcome(condition: open, outcome: outcome, day: .on("2026-09-01")))
        #expect(asked(family) == .nothing)
    }
}
