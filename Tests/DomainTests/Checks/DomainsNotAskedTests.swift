import Domain
import Support
import Testing

@Suite struct DomainsNotAskedTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(DomainsNotAsked.self, in: family.file()) }

    private mutating func discussed() {
        _ = family.child("Sem")
        family.worry("2026-09-01", topic: .neglect)
        let talk = family.add(Discussion(day: .on("2026-10-06")), on: "2026-10-06")
        family.add(Closing(discussion: talk, day: .on("2026-10-06")), on: "2026-10-06")
    }

    private mutating func picture(_ domain: LifeDomain, _ state: DomainState) {
        family.add(DomainPicture(domain: domain, state: state, text: "zegt moeder", day: .on("2026-10-06")))
    }

    @Test mutating func `After a worry about safety and a discussion, three domains are asked for in one line`() {
        discussed()
        #expect(
            asked(family)
                == Asked(
                    "Nog niet gevraagd of bekend: opvoeden en opgroeien, gezondheid en veiligheid", [["e3", "e4"]])
        )
    }

    @Test mutating func `Without a worry about safety nobody is pushed to fill in anything`() {
        _ = family.child("Sem")
        family.worry("2026-09-01", topic: .money)
        let talk = family.add(Discussion(day: .on("2026-10-06")))
        family.add(Closing(discussion: talk, day: .on("2026-10-06")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Any answer counts but that it is not known`() {
        discussed()
        picture(.parenting, .notNeeded)
        picture(.health, .refused)
        picture(.safety, .unknown)
        #expect(asked(family).line == "Nog niet gevraagd of bekend: veiligheid")
        picture(.safety, .worries)
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A problem, or who has things in hand, is an answer too`() {
        discussed()
        family.add(Problem(members: [], domain: .health, text: "somber"))
        family.add(OwnStrength(domain: .parenting, direction: .family, day: .on("2026-10-06")))
        #expect(asked(family).line == "Nog niet gevraagd of bekend: veiligheid")
    }
}
