import Domain
import Support
import Testing

@Suite struct NormNotActedOnTests {
    private var family = CaseBuilder()
    private let sem: Reference<Member>
    private let norm: Reference<SafetyNorm>
    private let worry: Reference<Signal>

    init() {
        sem = family.child("Sem")
        norm = family.add(SafetyNorm(text: "niemand slaat", agreedBy: [.kaya, .smit], day: .on("2026-03-01")))
        worry = family.add(
            Signal(
                seen: .on("2026-10-01"), text: "blauwe plek", observer: .smit, about: [sem], source: .professional,
                breaches: norm))
    }

    private func asked(_ family: CaseBuilder, on day: String? = nil) -> Asked {
        Asked(NormNotActedOn.self, in: family.file(on: day))
    }

    @Test func `A worry beyond the norm waits no longer than the team’s term`() {
        #expect(asked(family, on: "2026-10-08") == .nothing)
        #expect(
            asked(family, on: "2026-10-09")
                == Asked("Sem: op 1 okt ‘veilig genoeg’ niet gehaald, niets besloten", [["e3", "e4"]]))
        #expect(NormNotActedOn.findings(in: family.file()).map(\.remedy) == [.agreeOn(signals: [worry])])
    }

    @Test mutating func `The team chooses the term`() {
        var terms = TeamTerms()
        terms.breachDays = 100
        family.set(terms)
        #expect(asked(family) == .nothing)
    }

    @Test(arguments: 0..<5)
    mutating func `An agreement, a decision, Veilig Thuis at work or weighing anew is acting on it`(way: Int) {
        let day = Day.on("2026-10-20")
        switch way {
        case 0: family.add(Agreement(text: "oma haalt Sem", owners: [.kaya], signals: [worry]))
        case 1: family.add(SignalSettled(signals: [worry], reason: "viel van de trap, de huisarts zag het"))
        case 2:
            let up = family.add(ScalingUp(trigger: "slaan", action: "Raad", actor: .kaya, day: .on("2026-03-01")))
            family.add(TriggerMet(scalingUp: up, signals: [worry], decision: "Raad gevraagd", by: .kaya, day: day))
        case 3: family.add(VeiligThuisEvent(event: .investigationStarted, signals: [worry], day: day))
        default: family.add(Condition(text: "Tom slaapt elders", consequence: "dan de Raad"))
        }
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A report that was received is no action yet, nor is a moment that came without a decision`() {
        family.add(VeiligThuisEvent(event: .reportReceived, signals: [worry], day: .on("2026-10-02")))
        family.add(
            TriggerMet(scalingUp: Reference(EntryID("u")), signals: [worry], by: .kaya, day: .on("2026-10-20")))
        #expect(asked(family).evidence == [["e3", "e4"]])
    }

    @Test mutating func `A worry within the norm is for other checks`() {
        family.correct(
            worry,
            Signal(seen: .on("2026-10-01"), text: "blauwe plek", observer: .smit, about: [sem], source: .professional))
        #expect(asked(family) == .nothing)
    }
}
