import Domain
import Support
import Testing

@Suite struct MeldcodeTests {
    private var family = CaseBuilder()
    private let amira: Reference<Member>
    private let sem: Reference<Member>
    private let noor: Reference<Member>
    private let day = Day.on("2026-05-04")

    init() {
        amira = family.adult("Amira")
        sem = family.child("Sem")
        noor = family.child("Noor")
    }

    @Test mutating func `One weighing holds for each child it names`() {
        let weighing = family.add(
            Weighing(child: sem, alsoFor: [noor], signals: [], by: .smit, day: day, outcome: .help))
        let dossier = family.dossier()
        #expect(
            dossier.weighings(of: sem).map(\.id) == [weighing] && dossier.weighings(of: noor).map(\.id) == [weighing])
        #expect(
            dossier.ledger[weighing]?.data.summary(in: dossier).nl.hasPrefix("J. Smit woog voor Sem en Noor") == true)
    }

    @Test func `Who is weighed for can be changed as one list`() {
        var weighing = Weighing(child: sem, signals: [], by: .smit, day: day, outcome: .help)
        weighing.children = [noor, sem]
        #expect(weighing.child == noor && weighing.alsoFor == [sem])
        weighing.children = []
        #expect(weighing.children.map(\.id.value) == [""])
    }

    @Test mutating func `Each professional’s own newest kindcheck stands beside those of others`() {
        family.add(KindCheck(adult: amira, by: .kaya, children: .yes, day: .on("2026-02-01")))
        let hers = family.add(KindCheck(adult: amira, by: .kaya, children: .yes, safe: .yes, day: .on("2026-03-01")))
        let his = family.add(KindCheck(adult: amira, by: .vos, children: .unknown, day: .on("2026-01-20")))
        #expect(family.dossier().standingKindChecks.map(\.id) == [hers, his])
        #expect(family.dossier().kindChecks(of: amira).count == 3)
    }

    @Test mutating func `Steps and consultations about nobody in particular are about every child`() {
        let step = family.add(MeldcodeStep(by: .smit, step: .signalsMapped, day: day))
        family.add(MeldcodeStep(by: .smit, about: [noor], step: .talked, day: day))
        let held = family.add(Consultation(by: .smit, role: .behaviouralExpert, about: [sem], day: day))
        #expect(family.dossier().meldcodeSteps(about: sem).map(\.id) == [step])
        #expect(family.dossier().consultations(about: sem).map(\.id) == [held])
        #expect(family.dossier().consultations(about: noor).isEmpty)
    }

    @Test mutating func `All of it is shown on request only; a kindcheck where it tells of treatment`() {
        let step = family.add(MeldcodeStep(by: .smit, step: .talked, day: day))
        let held = family.add(Consultation(by: .smit, role: .colleague, day: day))
        let hers = family.add(KindCheck(adult: amira, by: .kaya, children: .yes, day: day))
        let his = family.add(KindCheck(adult: amira, by: .vos, children: .yes, day: day))
        let ledger = family.dossier().ledger
        #expect(ledger[step]?.isConfidential == true && ledger[held]?.isConfidential == true)
        #expect(ledger[hers]?.isConfidential == false && ledger[his]?.isConfidential == true)
    }

    @Test func `A line tells each answer apart`() {
        let check = KindCheck(
            adult: amira, by: .kaya, children: .yes, elsewhere: .no, safe: .notAsked, basis: "bij de intake", day: day)
        #expect(
            check.summary(in: family.dossier()).nl
                == "kindcheck bij Amira: kinderen ja, kinderen elders nee, veilig niet gevraagd – bij de intake")
    }
}
