import Domain
import Support
import Testing

@Suite struct ContactTests {
    private var family = CaseBuilder()
    private let today = CaseBuilder.today

    @Test mutating func `An arrangement is found with each of its children, as long as it holds`() {
        let father = family.adult("Karim", .father)
        let sem = family.child("Sem")
        let noor = family.child("Noor")
        let past = family.add(
            ContactArrangement(children: [sem], arrangement: .noContact, with: [father], until: .on("2026-03")))
        let now = family.add(
            ContactArrangement(children: [sem, noor], arrangement: .supervised, with: [father], since: .on("2026-04")))
        let dossier = family.dossier()
        #expect(dossier.arrangements(of: sem, on: today).map(\.id) == [now])
        #expect(dossier.arrangements(of: noor, on: today).map(\.id) == [now])
        #expect(dossier.arrangements(of: sem, on: .on("2026-03-31")).map(\.id) == [past])
        #expect(dossier.arrangements(of: noor, on: .on("2026-03-31")).isEmpty)
    }

    @Test mutating func `An order ends after its last day`() {
        let father = family.adult("Karim", .father)
        family.add(
            SafetyOrder(order: .houseBan, against: father, since: .on("2026-11-15"), until: .on("2026-11-24")))
        #expect(family.dossier().orders(on: .on("2026-11-24")).count == 1)
        #expect(family.dossier().orders(on: .on("2026-11-25")).isEmpty)
    }

    @Test mutating func `Nobody asked is no answer; the last answer counts, and who helps now is a list of its own`() {
        #expect(family.dossier().networkAnswer == nil)
        family.add(NetworkAsked(answer: .unwilling, day: .on("2026-05-01")))
        family.add(NetworkAsked(answer: .none, day: .on("2026-02-01")))
        let grandma = family.add(NetworkSupport(name: "oma Fatma", does: "haalt Sem", since: .on("2026-06")))
        family.add(NetworkSupport(name: "buurvrouw", does: "past op", until: .on("2026-05-31")))
        let dossier = family.dossier()
        #expect(dossier.networkAnswer?.data.answer == .known(.unwilling))
        #expect(dossier.network(on: today).map(\.id) == [grandma])
    }

    @Test mutating func `A file elsewhere is named without saying whose`() {
        let noor = family.child("Noor")
        family.add(ElsewhereFile(member: noor, relation: .halfSibling, family: FamilyID("geheim"), ask: .haan))
        let dossier = family.dossier()
        let words = dossier.elsewhereFiles.map { $0.data.summary(in: dossier).nl }
        #expect(
            words == ["er is ook een ander dossier (halfbroer of halfzus van Noor): vraag de regisseur daarvan"])
    }
}
