import Domain
import Support
import Testing

@Suite struct RepeatedViolenceTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(RepeatedViolence.self, in: family.file()) }

    private mutating func report(_ seen: String, _ incident: Reference<Incident>? = nil) -> Reference<Signal> {
        family.worry(seen, topic: .domesticViolence, nature: .report, incident: incident)
    }

    @Test mutating func `One report is no pattern, and neither are reports of something else`() {
        _ = report("2026-03-01")
        family.worry("2026-04-01", topic: .neglect, nature: .report)
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Reports are not incidents: two of one fight are one`() {
        let fight = family.add(Incident(happened: .on("2026-09-30"), topic: .domesticViolence))
        _ = report("2026-10-14", fight)
        _ = report("2025-09-02")
        _ = report("2026-10-01", fight)
        _ = report("2026-06")
        #expect(asked(family) == Asked("4 meldingen, 3 incidenten huiselijk geweld", [["e4", "e6", "e5", "e3"]]))
    }

    @Test mutating func `What was seen but not reported is counted apart`() {
        _ = report("2026-03-01")
        family.worry("2026-04-01", topic: .domesticViolence)
        #expect(
            asked(family) == Asked("1 melding, 1 signaal, 2 incidenten huiselijk geweld", [["e2", "e3"]]))
    }

    @Test mutating func `An agreement on the newest and an earlier one takes them together, until the next`() {
        let first = report("2026-03-01")
        let second = report("2026-06-01")
        family.add(Agreement(text: "bellen", owners: [.smit], signals: [second]))
        #expect(asked(family).evidence == [["e2", "e3"]])
        family.add(Agreement(text: "veiligheidsplan", owners: [.deWit], signals: [first, second]))
        #expect(asked(family) == .nothing)
        _ = report("2026-10-14")
        #expect(asked(family).evidence == [["e2", "e3", "e6"]])
    }

    @Test mutating func `So does the decision that nothing more is needed, with its reason`() {
        let first = report("2026-03-01")
        let second = report("2026-06-01")
        family.add(SignalSettled(signals: [first, second], reason: "plan loopt"))
        #expect(asked(family) == .nothing)
    }

    @Test func `It says what it does not show`() {
        #expect(RepeatedViolence.norm.nature == .pattern)
        #expect(RepeatedViolence.norm.doesNotShow != nil)
    }
}
