import Domain
import Support
import Testing

@Suite struct LetGoAfterRefusalTests {
    private var family = CaseBuilder()
    private let sem: Reference<Member>

    init() { sem = family.child("Sem") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(LetGoAfterRefusal.self, in: family.file()) }

    private mutating func ended(_ reason: EndReason) {
        family.add(
            Involvement(
                professional: .vos, about: [sem], reason: "gesprekken", since: .on("2026-02-01"),
                until: .on("2026-07-08"), endReason: reason))
    }

    @Test mutating func `Help that ended with a no, and nobody took over`() {
        ended(.refused)
        #expect(asked(family) == Asked("P. Vos: gestopt na een nee, niemand nam het over", [["e3"]]))
    }

    @Test(arguments: [EndReason.contractEnded, .moved, .goalReached, .unknown])
    mutating func `Help that ended for another reason was not refused`(_ reason: EndReason) {
        ended(reason)
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Somebody of the same sector for the same child takes over`() {
        ended(.refused)
        family.add(
            Involvement(
                professional: Professional(
                    name: PersonName(given: "Els"), role: "ggz", organisation: "GGZ", sector: .known(.mentalHealth),
                    side: .known(.adult)), about: [sem], since: .on("2026-08-01")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `So does who comes back, and what the one who left promised`() {
        ended(.refused)
        var agreed = family
        family.add(Involvement(professional: .vos, about: [sem], since: .on("2026-10-01")))
        #expect(asked(family) == .nothing)
        agreed.add(Agreement(text: "belt elke maand", owners: [.vos]), on: "2026-07-08")
        #expect(asked(agreed) == .nothing)
    }

    @Test mutating func `So does an agreement at question 4 on who keeps in touch`() {
        ended(.refused)
        family.add(Agreement(text: "belt elke week", owners: [.kaya], question: .whoLeads), on: "2026-06-01")
        #expect(asked(family).evidence == [["e3"]])
        family.add(Agreement(text: "belt elke week", owners: [.kaya], question: .whoLeads), on: "2026-07-10")
        #expect(asked(family) == .nothing)
    }
}
