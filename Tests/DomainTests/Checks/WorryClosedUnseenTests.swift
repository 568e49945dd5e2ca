import Domain
import Support
import Testing

@Suite struct WorryClosedUnseenTests {
    private var family = CaseBuilder()
    private static let unseen = "na ‘verhuisd’ of ‘het gaat goed’ niet gezien"

    private func asked(_ family: CaseBuilder) -> Asked { Asked(WorryClosedUnseen.self, in: family.file()) }

    /// A worry that was laid aside on 10 June, at the end of it all `e5`.
    private mutating func closed(_ reason: String, about: [Reference<Member>]? = nil) -> Reference<Signal> {
        let mother = family.adult("Petra")
        _ = family.child("Mees", parents: [mother])
        let worry = family.worry("2026-05-11", about: about ?? [mother], recorded: "2026-05-12")
        family.add(SignalSettled(signals: [worry], reason: reason), on: "2026-06-10")
        return worry
    }

    @Test(arguments: [
        "verhuisd", "Gezin is verhuisd naar Rietmeer", "moeder zegt dat het goed gaat", "vader ontkent",
        "zij zei dat er niets was", "moved",
    ])
    mutating func `A worry closed on somebody's word is asked about until the child is seen`(_ reason: String) {
        _ = closed(reason)
        #expect(asked(family) == Asked("Mees: \(Self.unseen)", [["e4", "e5"]]))
    }

    @Test mutating func `Another reason says nothing`() {
        _ = closed("hoort bij dezelfde avond, daarover is een plan")
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Somebody who saw the child since resolves it, somebody who saw it before does not`() {
        _ = closed("verhuisd")
        let mees = Reference<Member>(EntryID("e3"))
        family.add(ChildSpoken(child: mees, by: .smit, day: .on("2026-06-01"), manner: .alone))
        family.add(
            Signal(seen: .on("2026-07-01"), text: "het gaat goed", observer: .smit, about: [mees], source: .parent))
        #expect(asked(family).evidence == [["e4", "e5"]])
        family.add(
            Signal(seen: .on("2026-07-01"), text: "is vrolijk", observer: .smit, about: [mees], source: .ownObservation)
        )
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A visit at which the child was seen resolves it`() {
        _ = closed("verhuisd")
        family.add(
            ContactAttempt(
                by: .deWit, way: .homeVisit, outcome: .reached, childrenSeen: [Reference(EntryID("e3"))],
                day: .on("2026-06-20")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `An agreement that names the worry, or an accepted hand-over, resolves it`() {
        let worry = closed("verhuisd")
        var agreed = family
        agreed.add(Agreement(text: "belt Rietmeer", owners: [.deWit], signals: [worry]))
        #expect(asked(agreed) == .nothing)
        family.add(VeiligThuisEvent(event: .handedOver, to: .kaya, day: .on("2026-06-12")))
        #expect(asked(family) != .nothing)
        family.add(VeiligThuisEvent(event: .handedOver, to: .kaya, accepted: true, day: .on("2026-06-15")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A worry about one child asks for that child`() {
        let noor = family.child("Noor")
        _ = family.child("Sem")
        let worry = family.worry("2026-05-11", about: [noor])
        family.add(SignalSettled(signals: [worry], reason: "verhuisd"), on: "2026-06-10")
        #expect(asked(family).line == "Noor: \(Self.unseen)")
    }

    @Test mutating func `Help that stopped because of a move, after worries, is asked about unless somebody took over`()
    {
        let mother = family.adult("Petra")
        _ = family.child("Mees", parents: [mother])
        let help = Involvement(
            professional: .vos, about: [mother], since: .on("2026-03-01"), until: .on("2026-06-10"), endReason: .moved)
        family.add(help)
        #expect(asked(family) == .nothing)
        family.worry("2026-05-11", about: [mother])
        #expect(asked(family) == Asked("Mees: \(Self.unseen)", [["e4", "e5"]]))
        family.add(
            Agreement(text: "draagt over aan Rietmeer", owners: [.vos], before: .on("2026-06-20")), on: "2026-06-09")
        #expect(asked(family) == .nothing)
    }
}
