import Domain
import Support
import Testing

@Suite struct StayWithoutAftercareTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(StayWithoutAftercare.self, in: family.file()) }

    private func stay(
        _ member: Reference<Member>, _ setting: ResidenceSetting, until: String?, since: String = "2026-05-01"
    ) -> Residence {
        Residence(
            member: member, household: "opvang", setting: setting, since: .on(since),
            until: until.flatMap { PartialDay($0) })
    }

    @Test mutating func `A stay that ended without help is named with everyone who stayed`() {
        let amira = family.adult("Amira")
        let sem = family.child("Sem")
        family.add(stay(amira, .crisisShelter, until: "2026-09-01"))
        family.add(stay(sem, .crisisShelter, until: "2026-09-01"))
        #expect(asked(family) == Asked("Amira en Sem: na crisisopvang geen hulp vastgelegd", [["e4"], ["e5"]]))
    }

    @Test(arguments: [ResidenceSetting.home, .otherHome])
    mutating func `Moving house is no stay`(_ setting: ResidenceSetting) {
        let amira = family.adult("Amira")
        family.add(stay(amira, setting, until: "2026-09-01"))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `It speaks from the team's own term before the end`() {
        let amira = family.adult("Amira")
        family.add(stay(amira, .clinic, until: "2026-12-22"))
        #expect(Asked(StayWithoutAftercare.self, in: family.file(on: "2026-11-23")) == .nothing)
        #expect(asked(family) == Asked("Amira: kliniek stopt 22 dec, daarna geen hulp vastgelegd", [["e3"]]))
        family.add(stay(amira, .clinic, until: nil))
        #expect(asked(family).evidence == [])
    }

    @Test(arguments: ["2026-05-15", "2026-09-29"])
    mutating func `Help that began during the stay or within the term after it is aftercare`(_ since: String) {
        let amira = family.adult("Amira")
        family.add(stay(amira, .womensShelter, until: "2026-09-01"))
        family.add(Involvement(professional: .deWit, about: [amira], since: .on(since)))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Help from before, too late, for somebody else or that stopped is no aftercare`() {
        let amira = family.adult("Amira")
        let sem = family.child("Sem")
        family.add(stay(amira, .womensShelter, until: "2026-09-01"))
        family.add(Involvement(professional: .smit, since: .on("2025-09-01")))
        family.add(Involvement(professional: .bos, since: .on("2026-10-01")))
        family.add(Involvement(professional: .vos, about: [sem], since: .on("2026-09-02")))
        family.add(
            Involvement(
                professional: .deWit, about: [amira], since: .on("2026-09-02"), until: .on("2026-10-02"),
                endReason: .refused))
        #expect(asked(family) == Asked("Amira: na vrouwenopvang geen hulp vastgelegd", [["e4", "e8"]]))
    }

    @Test mutating func `Aftercare that reached its goal is no gap`() {
        let amira = family.adult("Amira")
        family.add(stay(amira, .womensShelter, until: "2025-09-01", since: "2025-06"))
        family.add(
            Involvement(
                professional: .deWit, since: .on("2025-09-02"), until: .on("2026-03-01"), endReason: .goalReached))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A next stay follows on from the first`() {
        let amira = family.adult("Amira")
        family.add(stay(amira, .crisisShelter, until: "2026-09-01"))
        family.add(stay(amira, .residentialCare, until: nil, since: "2026-09-01"))
        #expect(asked(family) == .nothing)
    }
}
