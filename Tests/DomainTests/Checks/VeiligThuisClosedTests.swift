import Domain
import Support
import Testing

@Suite struct VeiligThuisClosedTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>
    private let sem: Reference<Member>

    init() {
        amira = family.adult("Amira")
        sem = family.child("Sem")
    }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(VeiligThuisClosed.self, in: family.file()) }

    private mutating func closed() -> Reference<Problem> {
        let debts = family.add(
            Problem(members: [amira], domain: .money, text: "schulden", since: .on("2025"), nature: .underlying))
        family.add(VeiligThuisEvent(event: .ended, day: .on("2026-08-07")))
        return debts
    }

    @Test mutating func `Closing while a problem beneath is open is no reassurance`() {
        _ = closed()
        #expect(asked(family) == Asked("Veilig Thuis sloot 7 aug, de problemen eronder zijn er nog", [["e4", "e5"]]))
    }

    @Test mutating func `Each child judged since, and somebody working on the problem, is what it asks`() {
        let debts = closed()
        family.add(SafetyJudgement(child: sem, answer: .yes, by: .smit, day: .on("2026-09-01")))
        #expect(asked(family).evidence == [["e4", "e5"]])
        family.add(Involvement(professional: .kaya, problems: [debts], since: .on("2026-09-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `An acute problem that passes asks nothing`() {
        family.add(Problem(members: [amira], domain: .housing, text: "huis uit", since: .on("2026"), nature: .acute))
        family.add(VeiligThuisEvent(event: .ended, day: .on("2026-08-07")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `While Veilig Thuis is busy again it has not closed`() {
        _ = closed()
        family.add(VeiligThuisEvent(event: .reportReceived, day: .on("2026-10-14")))
        #expect(asked(family) == .nothing)
        #expect(Asked(VeiligThuisHandOver.self, in: family.file()) == .nothing)
    }
}
