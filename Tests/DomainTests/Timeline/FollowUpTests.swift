import Domain
import Support
import Testing

/// What became of a signal (report 2.3: signals seen must be followed up).
struct FollowUpTests {
    @Test func `A signal that no closed discussion followed is not discussed`() {
        var family = CaseBuilder()
        let worry = family.worry("2026-03-01")
        let follow = FollowUps(family.dossier())[worry]
        #expect(follow?.discussed == nil)
        #expect(follow?.isOpen == true)
    }

    @Test
    func `It is discussed on the day of the first discussion that was closed after it, also when corrected later`() {
        var family = CaseBuilder()
        let worry = family.worry("2026-03-01")
        for day in ["2026-03-10", "2026-06-10"] {
            let talk = family.add(Discussion(day: .on(day)), on: day)
            family.add(Closing(discussion: talk, day: .on(day)), on: day)
        }
        family.correct(worry, Signal(seen: .on("2026-03-02"), text: "later", observer: .smit, source: .professional))
        #expect(FollowUps(family.dossier())[worry]?.discussed == .on("2026-03-10"))
    }

    @Test func `An agreement, what came of it, and a decision with its reason are found`() {
        var family = CaseBuilder()
        let worry = family.worry("2026-03-01")
        let other = family.worry("2026-03-05")
        let agreement = family.add(Agreement(text: "praat met Sem", owners: [.smit], signals: [worry]))
        family.add(AgreementOutcome(agreement: agreement, outcome: .done, day: .on("2026-04-01")))
        family.add(SignalSettled(signals: [other], reason: "al geregeld"))
        let follow = FollowUps(family.dossier())
        #expect(follow[worry]?.outcome?.data.outcome.word == .done)
        #expect(follow[worry]?.isOpen == false)
        #expect(follow[other]?.settled?.data.reason == "al geregeld")
    }
}
