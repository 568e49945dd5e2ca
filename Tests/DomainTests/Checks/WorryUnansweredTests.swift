import Domain
import Support
import Testing

@Suite struct WorryUnansweredTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(WorryUnanswered.self, in: family.file()) }

    @Test mutating func `Worries without an agreement are counted and named, oldest first`() {
        let amira = family.adult("Amira")
        let sem = family.child("Sem")
        family.worry("2026-10-14", about: [sem])
        family.worry("2026-09-01", about: [amira, sem])
        family.worry("2026-10-20")
        #expect(
            asked(family) == Asked("Amira en Sem: 3 zorgen zonder afspraak of reden", [["e5", "e4", "e6"]]))
    }

    @Test mutating func `What goes well asks for nothing`() {
        family.add(Signal(seen: .on("2026-10"), text: "lacht", source: .professional, tone: .goingWell))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `An agreement or a reason answers a worry, also one that was corrected since`() {
        let first = family.worry("2026-10-14")
        let second = family.worry("2026-10-15")
        family.add(Agreement(text: "op bezoek", owners: [.smit], signals: [first]))
        #expect(asked(family) == Asked("1 zorg zonder afspraak of reden", [["e3"]]))
        family.correct(second, Signal(seen: .on("2026-10-16"), text: "toch anders", source: .network))
        #expect(asked(family).evidence == [["e5"]])
        family.add(SignalSettled(signals: [second], reason: "bleek een misverstand"))
        #expect(asked(family) == .nothing)
    }

    @Test func `It speaks when a discussion is about to close`() {
        #expect(WorryUnanswered.norm.occasion == .atClosing)
    }
}
