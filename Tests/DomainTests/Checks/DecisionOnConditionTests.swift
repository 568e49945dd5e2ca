import Domain
import Support
import Testing

@Suite struct DecisionOnConditionTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(DecisionOnCondition.self, in: family.file()) }

    private mutating func adjourned(condition: String? = "moeder laat hulp binnen", _ outcome: StepOutcome = .adjourned)
    {
        family.add(
            ProtectionStep(step: .raadAsked, outcome: outcome, condition: condition, day: .on("2026-05-26")))
    }

    @Test mutating func `A condition that stands asks nothing`() {
        adjourned()
        family.answer(.accepted, "2026-06-01")
        #expect(asked(family) == .nothing)
    }

    @Test(arguments: [HelpWord.refused, .stopped, .noShow])
    mutating func `The decision comes back when help is refused or stopped`(_ word: HelpWord) {
        adjourned()
        family.answer(word, "2026-07-08")
        #expect(
            asked(family)
                == Asked(
                    "Besluit van 26 mei op een voorwaarde, daarna hulp: nee gezegd of gestopt", [["e2", "e4"]]))
    }

    @Test mutating func `Help that did not come makes nothing fall, and neither does help from before`() {
        adjourned()
        family.answer(.didNotCome, "2026-07-08", obstacle: .waitingList)
        family.answer(.refused, "2026-04-01")
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A no that became a yes to the same offer is no longer one`() {
        adjourned()
        let offer = family.add(HelpOffer(text: "hulp", day: .on("2026-05-01")))
        family.add(HelpResponse(offer: offer, response: .refused, day: .on("2026-07-08")))
        family.add(HelpResponse(offer: offer, response: .accepted, day: .on("2026-07-20")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A request that was rejected because the parent cooperates rests on that cooperation`() {
        family.answer(.accepted, "2026-05-01")
        adjourned(condition: nil, .rejected)
        #expect(asked(family) == .nothing)
        family.answer(.stopped, "2026-07-08")
        #expect(
            asked(family).line
                == "Besluit van 26 mei op hulp die er toen was, daarna hulp: nee gezegd of gestopt")
    }

    @Test mutating func `A request that was rejected for another reason rests on nothing`() {
        adjourned(condition: nil, .rejected)
        family.answer(.stopped, "2026-07-08")
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A condition that was not met is named as such`() {
        let condition = family.add(Condition(text: "deur open", consequence: "Raad"))
        adjourned()
        family.add(ConditionOutcome(condition: condition, outcome: .notMet, day: .on("2026-07-08")))
        #expect(asked(family).line == "Besluit van 26 mei op een voorwaarde, die is niet gehaald")
    }

    @Test mutating func `Conditions of Veilig Thuis and of scaling down count too`() {
        family.add(VeiligThuisEvent(event: .handedOver, to: .kaya, conditions: "hulp", day: .on("2026-05-26")))
        family.add(ScalingDown(text: "minder", conditions: "zij belt", day: .on("2026-06-01")))
        family.answer(.stopped, "2026-07-08")
        #expect(asked(family).evidence == [["e2", "e5"], ["e3", "e5"]])
    }

    @Test mutating func `Weighing anew settles it, until something falls again`() {
        adjourned()
        family.answer(.stopped, "2026-07-08")
        family.add(Condition(text: "deur open", consequence: "Raad"))
        #expect(asked(family) == .nothing)
        family.answer(.refused, "2026-08-01")
        #expect(asked(family).evidence == [["e2", "e4", "e7"]])
    }

    @Test func `It says what it does not show`() {
        #expect(DecisionOnCondition.norm.nature == .pattern && DecisionOnCondition.norm.doesNotShow != nil)
    }
}
