import Domain
import Support
import Testing

@Suite struct KindCheckNotDoneTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(KindCheckNotDone.self, in: family.file()) }

    /// Somebody of the adult side whose work is not sensitive in itself.
    private static let mulder = Professional(
        name: PersonName(given: "Rob", surname: "Mulder"), role: "schuldhulpverlener", organisation: "Schuldhulp",
        sector: .known(.debtHelp), side: .known(.adult))

    @Test mutating func `Each adult for whom somebody is involved is asked about children, once for each professional`()
    {
        let amira = family.adult("Amira")
        let tom = family.adult("Tom", .partner)
        family.add(Involvement(professional: Self.mulder, about: [amira], sees: [tom]))
        family.add(Involvement(professional: Self.mulder, sees: [amira]))
        #expect(
            asked(family)
                == Asked("R. Mulder: geen kindcheck bij Amira; R. Mulder: geen kindcheck bij Tom", [["e4"], ["e4"]]))
        family.add(KindCheck(adult: amira, by: Self.mulder, children: .no, day: .on("2026-02-01")))
        #expect(asked(family) == Asked("R. Mulder: geen kindcheck bij Tom", [["e4"]]))
    }

    @Test mutating func `Whoever is involved for nobody in particular is there for the parents`() {
        family.adultAndChild()
        _ = family.adult("oma Fatma", .grandparent)
        family.add(Involvement(professional: Self.mulder))
        #expect(asked(family).line == "R. Mulder: geen kindcheck bij Amira")
    }

    @Test mutating func `Those who work for children or for both are not asked, nor are those who left`() {
        let amira = family.adult("Amira")
        for one in [Professional.smit, .kaya, .visser] { family.add(Involvement(professional: one, sees: [amira])) }
        family.add(Involvement(professional: Self.mulder, sees: [amira], until: .on("2026-10-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `An own judgement about a child answers it, that of a colleague does not`() {
        let amira = family.adult("Amira")
        let sem = family.child("Sem", parents: [amira])
        family.add(Involvement(professional: Self.mulder, sees: [amira]))
        family.add(KindCheck(adult: amira, by: .vos, children: .yes, day: .on("2026-02-01")))
        #expect(asked(family).evidence == [["e4"]])
        family.add(
            SafetyJudgement(
                child: sem, answer: .yes, basis: "", basisKinds: [], by: Self.mulder, day: .on("2026-02-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Who is in treatment is not told by the line`() {
        let amira = family.adult("Amira")
        family.add(Involvement(professional: .vos, sees: [amira]))
        #expect(asked(family) == Asked("▒: geen kindcheck bij Amira", [["e3"]]))
    }

    @Test mutating func `The remedy is the kindcheck of this professional with this adult`() {
        let amira = family.adult("Amira")
        family.add(Involvement(professional: Self.mulder, sees: [amira]))
        #expect(
            KindCheckNotDone.findings(in: family.file()).map(\.remedy) == [
                .work(.doKindCheck(Self.mulder, adult: amira))
            ])
    }
}

extension CaseBuilder {
    /// A mother with one child.
    fileprivate mutating func adultAndChild() {
        let amira = adult("Amira")
        _ = child("Sem", parents: [amira])
    }
}
