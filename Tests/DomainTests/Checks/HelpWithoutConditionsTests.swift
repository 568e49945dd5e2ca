import Domain
import Support
import Testing

@Suite struct HelpWithoutConditionsTests {
    private var family = CaseBuilder()
    private let sem: Reference<Member>

    init() { sem = family.child("Sem") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(HelpWithoutConditions.self, in: family.file()) }

    private mutating func worriedHelp(_ seen: String = "2026-05-01") {
        family.worry(seen, about: [sem], topic: .neglect)
        family.add(Involvement(professional: .kaya, since: .on("2026-02-01")))
    }

    @Test mutating func `Voluntary help with a worry about safety asks for conditions`() {
        worriedHelp()
        #expect(
            asked(family) == Asked("Vrijwillige hulp bij zorgen over veiligheid, zonder voorwaarden", [["e3"]]))
        family.add(Condition(text: "deur open", consequence: "Raad"))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A condition without a consequence, or that was dropped, is none`() {
        worriedHelp()
        family.add(Condition(text: "deur open"))
        let other = family.add(Condition(text: "deur open", consequence: "Raad"))
        family.add(ConditionOutcome(condition: other, outcome: .dropped, day: .on("2026-06-01")))
        #expect(asked(family).evidence == [["e3"]])
    }

    @Test mutating func `A worry of more than a year ago asks nothing, and neither does a measure`() {
        worriedHelp("2025-11-01")
        #expect(asked(family) == .nothing)
        family.worry("2026-06-01", about: [sem], topic: .neglect)
        #expect(asked(family).evidence == [["e5"]])
        family.add(
            ProtectionMeasure(child: sem, measure: .supervision, since: .on("2026-07-01"), until: .on("2027-07-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Where nobody helps there is nothing to set conditions for`() {
        family.worry("2026-05-01", about: [sem], topic: .neglect)
        #expect(asked(family) == .nothing)
    }
}
