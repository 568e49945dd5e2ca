import Domain
import Support
import Testing

/// Which empty places are shown, and that no more is asked than is needed.
struct MissingSectorTests {
    @Test func `A family of whom nothing is known misses the GP only`() {
        var family = CaseBuilder()
        let amira = family.adult("Amira")
        #expect(family.missing == [.gp])
        #expect(family.involved().missing.first?.members == [amira])
    }

    @Test func `A school child misses the school, a small child the JGZ, a grown-up child neither`() {
        var family = CaseBuilder()
        let yara = family.child("Yara", born: "2015-03-12")
        let noor = family.child("Noor", born: "2024-03-01")
        _ = family.child("Amin", born: "2005-03-01")
        _ = family.child("de baby", born: nil, expected: "2026-12-24")
        let missing = family.involved().missing
        #expect(missing.first { $0.sector == .school }?.members == [yara])
        #expect(missing.first { $0.sector == .youthHealth }?.members == [noor])
    }

    @Test func `Only the child whom nobody of a school is there for is asked about`() {
        var family = CaseBuilder()
        let yara = family.child("Yara", born: "2015-03-12")
        let sem = family.child("Sem")
        family.add(Involvement(professional: .smit, about: [yara]))
        #expect(family.involved().missing.first { $0.sector == .school }?.members == [sem])
        family.add(Involvement(professional: .smit, about: [sem]))
        #expect(family.missing == [.gp])
    }

    @Test func `Somebody who stopped fills no place`() {
        var family = CaseBuilder()
        let sem = family.child("Sem")
        family.add(Involvement(professional: .smit, sees: [sem], until: .on("2026-07-01")))
        #expect(family.missing == [.school, .gp])
    }

    @Test func `A problem that nobody works on asks for its sector, once`() {
        var family = CaseBuilder()
        let amira = family.adult("Amira")
        let debts = family.add(Problem(members: [amira], domain: .money, text: "schulden"))
        family.add(Problem(members: [amira], domain: .money, text: "geen inkomen"))
        family.add(Problem(members: [amira], domain: .parenting, text: "grenzen"))
        family.add(Problem(members: [amira], domain: .health, text: "slaapt slecht"))
        #expect(family.missing == [.debtHelp, .gp])
        family.add(Involvement(professional: .deWit, about: [amira], problems: [debts]))
        #expect(family.missing == [.debtHelp, .gp])
    }

    @Test func `Whoever works on the problem will do, of whatever sector`() {
        var family = CaseBuilder()
        let amira = family.adult("Amira")
        let debts = family.add(Problem(members: [amira], domain: .money, text: "schulden"))
        family.add(Involvement(professional: .deWit, about: [amira], problems: [debts]))
        #expect(family.missing == [.gp])
    }

    @Test func `A problem that is confidential asks for nobody on a screen that all can see`() {
        var family = CaseBuilder()
        let amira = family.adult("Amira")
        family.add(Problem(members: [amira], domain: .money, text: "schulden"), confidential: true)
        #expect(family.involved(showsConfidential: false).missing.map(\.sector) == [.gp])
        #expect(family.missing == [.debtHelp, .gp])
    }
}

extension CaseBuilder {
    fileprivate var missing: [Sector] { involved().missing.map(\.sector) }
}
