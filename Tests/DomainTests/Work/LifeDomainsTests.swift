import Domain
import Support
import Testing

@Suite struct LifeDomainsTests {
    private var family = CaseBuilder()

    @Test mutating func `The newest picture counts for each member, and the whole family is a subject of its own`() {
        let mother = family.adult("Amira")
        let father = family.adult("Karim", .father)
        let both = family.add(
            DomainPicture(domain: .money, members: [mother, father], state: .longWorries, day: .on("2026-06-01")))
        let older = family.add(
            DomainPicture(domain: .money, members: [mother], state: .worries, day: .on("2026-03-01")))
        let hers = family.add(
            DomainPicture(domain: .money, members: [mother], state: .goingWell, day: .on("2026-09-01")))
        let all = family.add(DomainPicture(domain: .housing, state: .goingWell, day: .on("2026-01-10")))
        let dossier = family.dossier()
        #expect(dossier.domainPicture(of: .money, for: mother)?.id == hers)
        #expect(dossier.domainPicture(of: .money, for: father)?.id == both)
        #expect(dossier.domainPicture(of: .money) == nil && dossier.domainPicture(of: .work, for: mother) == nil)
        #expect(dossier.domainPicture(of: .housing)?.id == all)
        #expect(dossier.domainPictures.count == 3)
        #expect(!dossier.domainPictures.values.contains { $0.id == older })
    }

    @Test mutating func `A member who was corrected stays the same subject`() {
        let mother = family.adult("Amira")
        let corrected = family.correct(mother, Member(name: PersonName(given: "Amira B."), role: .mother))
        let picture = family.add(
            DomainPicture(domain: .work, members: [corrected], state: .worries, day: .on("2026-06-01")))
        #expect(family.dossier().domainPicture(of: .work, for: mother)?.id == picture)
    }

    @Test mutating func `Of two on one day the one recorded last counts`() {
        family.add(OwnStrength(domain: .money, direction: .family, day: .on("2026-06-01")))
        let last = family.add(OwnStrength(domain: .money, direction: .takenOver, day: .on("2026-06-01")))
        #expect(family.dossier().ownStrength(of: .money)?.id == last)
        #expect(family.dossier().ownStrengths.count == 1)
    }
}
