import Domain
import Support
import Testing

@Suite struct KindCheckUnfinishedTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(KindCheckUnfinished.self, in: family.file()) }

    @Test(arguments: [KindCheckAnswer?.none, .notAsked])
    mutating func `That there are children says nothing about whether they are safe`(safe: KindCheckAnswer?) {
        let amira = family.adult("Amira")
        family.add(KindCheck(adult: amira, by: .kaya, children: .yes, safe: safe, day: .on("2026-02-01")))
        #expect(asked(family) == Asked("S. Kaya: kindcheck bij Amira: veilig? niet gevraagd", [["e3"]]))
    }

    @Test(arguments: [KindCheckAnswer.yes, .no, .unknown])
    mutating func `Any answer to it is an answer`(safe: KindCheckAnswer) {
        let amira = family.adult("Amira")
        family.add(KindCheck(adult: amira, by: .kaya, children: .yes, safe: safe, day: .on("2026-02-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A child on the way or elsewhere counts, and no child asks for nothing`() {
        let amira = family.adult("Amira")
        let tom = family.adult("Tom", .partner)
        family.add(KindCheck(adult: amira, by: .kaya, pregnancy: .yes, day: .on("2026-02-01")))
        family.add(KindCheck(adult: tom, by: .kaya, children: .no, elsewhere: .no, day: .on("2026-02-01")))
        #expect(asked(family).evidence == [["e4"]])
        family.add(KindCheck(adult: tom, by: .smit, elsewhere: .yes, day: .on("2026-02-01")))
        #expect(asked(family).evidence == [["e6"], ["e4"]])
    }

    @Test mutating func `A child in the file is a child, though nobody asked`() {
        let amira = family.adult("Amira")
        family.add(KindCheck(adult: amira, by: .kaya, children: .notAsked, day: .on("2026-02-01")))
        #expect(asked(family) == .nothing)
        _ = family.child("Sem", parents: [amira])
        #expect(asked(family).evidence == [["e3"]])
    }

    @Test mutating func `The newest kindcheck of each counts, and completing it is the remedy`() {
        let amira = family.adult("Amira")
        let first = family.add(KindCheck(adult: amira, by: .kaya, children: .yes, day: .on("2026-02-01")))
        #expect(KindCheckUnfinished.findings(in: family.file()).map(\.remedy) == [.work(.completeKindCheck(first))])
        family.add(KindCheck(adult: amira, by: .kaya, children: .yes, safe: .yes, day: .on("2026-03-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Of whom treats, nobody is named`() {
        let amira = family.adult("Amira")
        family.add(KindCheck(adult: amira, by: .vos, children: .yes, day: .on("2026-02-01")))
        #expect(asked(family).line == "▒: kindcheck bij Amira: veilig? niet gevraagd")
    }
}
