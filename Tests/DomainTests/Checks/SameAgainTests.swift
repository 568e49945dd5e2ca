import Domain
import Support
import Testing

@Suite struct SameAgainTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(SameAgain.self, in: family.file()) }

    @Test mutating func `The third worry on one topic within a year is named with the others`() {
        let sem = family.child("Sem")
        family.worry("2025-10-01", topic: .schoolAbsence)
        family.worry("2026-02-01", about: [sem], topic: .schoolAbsence)
        family.worry("2026-06-01", about: [sem], topic: .schoolAbsence)
        family.worry("2026-07-01", about: [sem], topic: .money)
        #expect(asked(family) == .nothing)
        family.worry("2026-10-01", about: [sem], topic: .schoolAbsence)
        #expect(asked(family) == Asked("Sem: 3 keer schoolverzuim", [["e4", "e5", "e7"]]))
    }

    @Test mutating func `Worries about one incident are one, and violence at home stands apart`() {
        let night = family.add(Incident(happened: .on("2026-06-01"), topic: .neglect))
        for _ in 1...3 { family.worry("2026-06-02", topic: .neglect, incident: night) }
        for _ in 1...3 { family.worry("2026-06-02", topic: .domesticViolence) }
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `What is shown on request only is not named`() {
        let sem = family.child("Sem")
        for day in ["2026-02-01", "2026-06-01", "2026-10-01"] { family.worry(day, about: [sem], topic: .sexual) }
        #expect(asked(family).line == "3 keer dezelfde zorg")
    }

    @Test mutating func `One agreement about the newest with an earlier one resolves it`() {
        let all = ["2026-02-01", "2026-06-01", "2026-10-01"].map { family.worry($0, topic: .neglect) }
        var apart = family
        for worry in all { apart.add(Agreement(text: "belt", owners: [.smit], signals: [worry])) }
        #expect(asked(apart) != .nothing)
        family.add(SignalSettled(signals: [all[0], all[2]], reason: "samen besproken"))
        #expect(asked(family) == .nothing)
    }

    private mutating func offer(_ text: String, _ day: String, by: Professional = .kaya) -> Reference<HelpOffer> {
        family.add(HelpOffer(text: text, domain: .parenting, by: by, day: .on(day)), on: day)
    }

    @Test mutating func `Help that had no effect and is offered again is named`() {
        let first = offer("opvoedhulp", "2026-01-10")
        _ = offer("opvoedhulp", "2026-02-10")
        family.add(HelpResponse(offer: first, response: .stopped, effect: .noEffect, day: .on("2026-05-01")))
        #expect(asked(family) == .nothing)
        _ = offer("iets anders", "2026-06-01", by: .bos)
        #expect(asked(family) == .nothing)
        _ = offer("hulp thuis", "2026-06-01")
        #expect(asked(family) == Asked("Hulp die niet hielp, opnieuw aangeboden", [["e2", "e4", "e6"]]))
    }

    @Test mutating func `An answer to question 3 after the offer resolves it`() {
        let first = offer("opvoedhulp", "2026-01-10")
        family.add(
            HelpResponse(offer: first, response: .finished, effect: .noEffect, day: .on("2026-05-01")), on: "2026-05-01"
        )
        _ = offer("Opvoedhulp", "2026-06-01", by: .bos)
        #expect(asked(family) != .nothing)
        let talk = family.add(Discussion(day: .on("2026-06-10")), on: "2026-06-10")
        family.add(
            Answer(discussion: talk, question: .solvable, leftOpen: LeftOpen(who: "J. Smit", before: .on("2026-07-01")))
        )
        #expect(asked(family) != .nothing)
        family.add(Answer(discussion: talk, question: .solvable, text: "nu met vader erbij"))
        #expect(asked(family) == .nothing)
    }
}
