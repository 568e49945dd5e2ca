import Domain
import Support
import Testing

@Suite struct DenialAndWithdrawalTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>

    init() { amira = family.adult("Amira") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(DenialAndWithdrawal.self, in: family.file()) }

    private mutating func denied(
        _ day: String, _ incident: Reference<Incident>? = nil, _ word: ResponseWord = .denied
    ) -> Reference<Signal> {
        let report = family.worry(day, topic: .domesticViolence, nature: .report, incident: incident)
        family.add(ParentResponse(signal: report, who: amira, response: word, day: .on(day)))
        return report
    }

    @Test mutating func `Two incidents denied and help stopped since are seen together`() {
        _ = denied("2026-02-01")
        _ = denied("2026-05-01", nil, .withdrew)
        #expect(asked(family) == .nothing)
        family.answer(.stopped, "2026-06-01")
        #expect(
            asked(family)
                == Asked("2 incidenten ontkend; hulp: nee gezegd of gestopt", [["e3", "e4", "e5", "e6", "e8"]]))
    }

    @Test mutating func `Three reports of one incident are one incident`() {
        let fight = family.add(Incident(happened: .on("2026-02-01"), topic: .domesticViolence))
        for day in ["2026-02-01", "2026-02-02", "2026-02-03"] { _ = denied(day, fight) }
        family.answer(.stopped, "2026-06-01")
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Help that did not come is no withdrawal, and silence no denial`() {
        _ = denied("2026-02-01")
        _ = denied("2026-05-01")
        family.answer(.didNotCome, "2026-06-01", obstacle: .noInterpreter)
        #expect(asked(family) == .nothing)
        var other = CaseBuilder()
        let mother = other.adult("Amira")
        for day in ["2026-02-01", "2026-05-01"] {
            let report = other.worry(day, nature: .report)
            other.add(ParentResponse(signal: report, who: mother, response: .silent, day: .on(day)))
        }
        other.answer(.stopped, "2026-06-01")
        #expect(asked(other) == .nothing)
    }

    @Test mutating func `One agreement on the newest and an earlier one takes them together`() {
        let first = denied("2026-02-01")
        let second = denied("2026-05-01")
        family.answer(.stopped, "2026-06-01")
        family.add(Agreement(text: "veiligheidsplan", owners: [.deWit], signals: [first, second]))
        #expect(asked(family) == .nothing)
    }

    @Test func `It says that fear denies as well`() {
        #expect(DenialAndWithdrawal.norm.doesNotShow?.nl.contains("bang") == true)
    }
}
