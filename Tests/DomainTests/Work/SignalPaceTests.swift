import Domain
import Support
import Testing

@Suite struct SignalPaceTests {
    private var family = CaseBuilder()

    private func steps(_ signal: Reference<Signal>) -> [String] {
        SignalPace(signal, in: family.dossier())?.steps.map {
            "\($0.what.nl) \($0.day) \($0.daysLater.map(String.init) ?? "-")"
        } ?? []
    }

    @Test mutating func `It tells when a signal was seen, recorded, discussed and acted on`() {
        let signal = family.worry("2026-02-01", recorded: "2026-02-03")
        family.correct(signal, Signal(seen: .on("2026-02-01"), text: "ruzie", source: .network), on: "2026-05-05")
        family.closedDiscussion("2026-06-02")
        family.add(Agreement(text: "belt", owners: [.smit], signals: [signal]), on: "2026-06-02")
        #expect(
            steps(signal) == [
                "gezien 2026-02-01 -", "vastgelegd 2026-02-03 2", "besproken 2026-06-02 121", "afspraak 2026-06-02 121",
            ])
    }

    @Test mutating func `Without an exact day nothing is counted, and what was not done is left out`() {
        let signal = family.worry("2026-02", recorded: "2026-03-03")
        #expect(steps(signal) == ["vastgelegd 2026-03-03 -"])
        #expect(SignalPace(signal, in: family.dossier())?.isDiscussed == false)
    }
}
