import Domain
import Support
import Testing

@Suite struct SignalNotTakenUpTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(SignalNotTakenUp.self, in: family.file()) }

    private mutating func discuss() {
        let talk = family.add(Discussion(day: .on("2026-10-06")), on: "2026-10-06")
        family.add(Closing(discussion: talk, day: .on("2026-10-06")), on: "2026-10-06")
    }

    @Test mutating func `A worry that was there at the last discussion and got no answer was left`() {
        let sem = family.child("Sem")
        family.worry("2026-09-20", about: [sem])
        family.worry("2026-09-22")
        #expect(asked(family) == .nothing)
        discuss()
        #expect(asked(family) == Asked("Sem: 2 zorgen bleven liggen op 6 okt", [["e3", "e4"]]))
    }

    @Test mutating func `A worry from after the discussion waits for the next one`() {
        discuss()
        family.worry("2026-09-20")
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `An agreement, or the reason why nothing needs to be done, resolves it`() {
        let first = family.worry("2026-09-20")
        let second = family.worry("2026-09-21")
        discuss()
        family.add(Agreement(text: "belt", owners: [.smit], signals: [first]))
        #expect(asked(family).line == "1 zorg bleef liggen op 6 okt")
        family.add(SignalSettled(signals: [second], reason: "was een misverstand"))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `An agreement about a worry past its date is named, until somebody says it was done`() {
        let sem = family.child("Sem")
        let worry = family.worry("2026-09-20", about: [sem])
        let call = family.add(
            Agreement(text: "belt", owners: [.smit], before: .on("2026-11-01"), signals: [worry]))
        #expect(asked(family) == Asked("Sem: afspraak over een zorg is te laat", [["e3", "e4"]]))
        family.add(AgreementOutcome(agreement: call, outcome: .done, day: .on("2026-10-30")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `An agreement that was not carried out is named until the worry is taken up again`() {
        let worry = family.worry("2026-09-20")
        let call = family.add(Agreement(text: "belt", owners: [.smit], signals: [worry]), on: "2026-09-22")
        family.add(AgreementOutcome(agreement: call, outcome: .notDone, day: .on("2026-10-30")))
        #expect(asked(family) == Asked("Afspraak over een zorg niet gedaan", [["e2", "e3", "e4"]]))
        family.add(Agreement(text: "gaat langs", owners: [.deWit], before: .on("2026-12-01"), signals: [worry]))
        #expect(asked(family) == .nothing)
    }
}
