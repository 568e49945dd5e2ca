import Domain
import Support
import Testing

@Suite struct HouseholdsTests {
    private var family = CaseBuilder()
    private let today = CaseBuilder.today

    private mutating func lives(
        _ member: Reference<Member>, _ household: String, _ setting: ResidenceSetting, partTime: String? = nil,
        until: String? = nil, confidential: Bool? = nil
    ) {
        family.add(
            Residence(
                member: member, household: household, setting: setting, until: until.map { .on($0) }, partTime: partTime
            ),
            confidential: confidential)
    }

    private func names(_ dossier: Dossier) -> [String] {
        dossier.households(on: today).map { house in
            house.name + ": "
                + house.members.map { dossier.name(of: $0.member) + ($0.partTime.map { " (\($0))" } ?? "") }.joined(
                    separator: ", ")
        }
    }

    @Test mutating func `Home comes first, parents before children, and who lives in two places stands in both`() {
        let father = family.adult("Karim", .father)
        let mother = family.adult("Amira")
        let noor = family.child("Noor", born: "2023-01-01")
        let sem = family.child("Sem", born: "2018-01-01")
        lives(father, "bij Karim", .otherHome)
        lives(sem, "thuis", .home, partTime: "om de week")
        lives(sem, "bij Karim", .otherHome, partTime: "om de week")
        lives(noor, "Thuis", .home)
        lives(mother, "thuis", .home)
        lives(mother, "bij haar zus", .otherHome, until: "2026-01-31")
        #expect(
            names(family.dossier()) == [
                "thuis: Amira, Sem (om de week), Noor", "bij Karim: Karim, Sem (om de week)",
            ])
    }

    @Test mutating func `A household is confidential as soon as somebody's living there is`() {
        let mother = family.adult("Amira")
        let sem = family.child("Sem")
        let noor = family.child("Noor")
        lives(mother, "Zilverlaan", .womensShelter)
        lives(sem, "Zilverlaan", .womensShelter, confidential: false)
        lives(noor, "bij oma", .otherHome)
        let houses = family.dossier().households(on: today)
        #expect(houses.map(\.isConfidential) == [true, false])
        #expect(houses.map(\.members.count) == [2, 1])
    }

    @Test mutating func `Of whom nobody knows where they live is said, and a child that is not born yet lives nowhere`()
    {
        let mother = family.adult("Amira")
        _ = family.child("baby", born: nil, expected: "2027-01")
        let sem = family.child("Sem")
        lives(mother, "thuis", .home)
        #expect(family.dossier().membersWithoutHome(on: today).map(\.id) == [sem])
    }
}
