import Domain
import Support
import Testing

@Suite struct OnlyParentsWordTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(OnlyParentsWord.self, in: family.file()) }

    private mutating func told() -> Reference<Member> {
        let jip = family.child("Jip")
        family.add(
            SafetyJudgement(
                child: jip, answer: .yes, basis: "zegt moeder", basisKinds: [.parentSaid], by: .deWit,
                day: .on("2026-10-01")))
        return jip
    }

    @Test mutating func `A child of whom all was heard from a parent is named`() {
        let jip = told()
        family.add(
            Signal(seen: .on("2026-10-02"), text: "slaapt", observer: .smit, about: [jip], source: .parent))
        #expect(asked(family) == Asked("Jip: alles wat we weten komt van de ouders", [["e3", "e4"]]))
    }

    @Test mutating func `Without a judgement there is nothing to weigh`() {
        let jip = family.child("Jip")
        family.add(Signal(seen: .on("2026-10-02"), text: "slaapt", observer: .smit, about: [jip], source: .parent))
        #expect(asked(family) == .nothing)
    }

    @Test(arguments: [SignalSource.ownObservation, .child, .professional, .network, .register])
    mutating func `Anything from somebody else resolves it`(_ source: SignalSource) {
        let jip = told()
        family.add(Signal(seen: .on("2026-05-02"), text: "lacht", observer: .smit, about: [jip], source: source))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A conversation of the past year resolves it, an older one does not`() {
        let jip = told()
        family.add(ChildSpoken(child: jip, by: .smit, day: .on("2025-09-01"), manner: .alone))
        #expect(asked(family) != .nothing)
        family.add(ChildSpoken(child: jip, by: .smit, day: .on("2026-09-01"), manner: .alone))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A judgement with another basis resolves it`() {
        let jip = told()
        family.add(
            SafetyJudgement(child: jip, answer: .yes, basisKinds: [.childSaid], by: .smit, day: .on("2026-10-01")))
        #expect(asked(family) == .nothing)
    }
}
