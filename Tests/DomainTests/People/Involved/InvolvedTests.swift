import Domain
import Support
import Testing

/// Who sees whom, asked of a file that is built for it.
struct InvolvedTests {
    @Test func `A professional sees whom the involvement names, and nobody else`() throws {
        var family = CaseBuilder()
        let amira = family.adult("Amira")
        let sem = family.child("Sem")
        let noor = family.child("Noor", born: "2024-03-01")
        family.add(Involvement(professional: .smit, about: [sem], sees: [sem, amira], reason: "verzuim"))
        let smit = try #require(family.involved().professionals.first)
        #expect(smit.sights(of: [sem, noor, amira]) == [.sees, .doesNotSee, .sees])
    }

    @Test func `Not asked is not the same as seeing nobody`() throws {
        var family = CaseBuilder()
        let sem = family.child("Sem")
        family.add(Involvement(professional: .smit, about: [sem]))
        family.add(Watcher(child: sem, watcher: .bos, since: .on("2026-09-01")))
        let involved = family.involved()
        #expect(involved.professionals.map(\.professional.name.short) == ["L. Bos", "J. Smit"])
        #expect(involved.professionals.map { $0.sight(of: sem) } == [.notAsked, .notAsked])
        #expect(involved.seenBy(sem) == 0)
    }

    @Test func `Whoever stopped stays visible, and is not counted`() throws {
        var family = CaseBuilder()
        let sem = family.child("Sem")
        let noor = family.child("Noor")
        family.add(Involvement(professional: .smit, sees: [sem], since: .on("2025-09"), until: .on("2026-08-01")))
        family.add(Involvement(professional: .bos, sees: [sem]))
        let involved = family.involved()
        #expect(involved.professionals.map(\.professional.name.short) == ["L. Bos", "J. Smit"])
        let smit = try #require(involved.professionals.last)
        #expect(smit.sights(of: [sem, noor]) == [.stopped, .doesNotSee])
        #expect(smit.ending?.day == .on("2026-08-01"))
        #expect(involved.seenBy(sem) == 1)
    }

    @Test func `Several involvements of one professional are one row, the running ones first`() throws {
        var family = CaseBuilder()
        let sem = family.child("Sem")
        let yara = family.child("Yara", born: "2015-03-12")
        family.add(Involvement(professional: .smit, sees: [yara], reason: "toen", until: .on("2026-02-01")))
        family.add(Involvement(professional: .smit, sees: [sem], reason: "nu", since: .on("2026-09-01")))
        let involved = family.involved()
        #expect(involved.professionals.count == 1)
        let smit = try #require(involved.professionals.first)
        #expect(smit.involvements.map(\.data.reason) == ["nu", "toen"])
        #expect(smit.counting(on: CaseBuilder.today).map(\.data.reason) == ["nu"])
        #expect(smit.sights(of: [yara, sem]) == [.stopped, .sees])
        #expect(smit.ending == nil)
    }

    @Test func `Sides follow what the organisation says, and the neighbourhood team stands apart`() {
        var family = CaseBuilder()
        var school = Professional.kaya
        school.sector = .known(.school)
        for one in [Professional.deWit, .vos, .smit, school] { family.add(Involvement(professional: one)) }
        let sides = family.involved().groups.map { group in
            group.professionals.map(\.professional.name.short).joined(separator: " ")
        }
        #expect(sides == ["J. Smit", "P. Vos", "S. Kaya", "M. de Wit"])
    }

    @Test func `The regisseur and the jeugdbeschermer have a row without an involvement`() throws {
        var family = CaseBuilder()
        let sem = family.child("Sem")
        family.add(RegisseurAppointment(regisseur: .deWit, since: .on("2026-05-01")))
        family.add(
            ProtectionMeasure(child: sem, measure: .supervision, protector: .haan, since: .on("2026-06-01")))
        family.add(
            ProtectionMeasure(
                child: sem, measure: .outOfHome, protector: .kaya, since: .on("2025-06-01"), until: .on("2026-06-01")))
        let involved = family.involved()
        #expect(involved.professionals.map(\.professional.name.short) == ["R. Haan", "M. de Wit"])
        #expect(involved.professionals.map(\.regie.count) == [0, 1])
        #expect(involved.professionals.map(\.measures.count) == [1, 0])
        #expect(involved.regie.map(\.data.regisseur.name.short) == ["M. de Wit"])
    }

    @Test func `Last seen is the latest of signals, talks and contacts, and never a report`() throws {
        var family = CaseBuilder()
        let sem = family.child("Sem")
        family.add(Involvement(professional: .smit, sees: [sem]))
        #expect(family.involved().professionals.first?.lastSeen == nil)
        family.worry("2026-09-01", about: [sem], source: .ownObservation)
        family.worry("2026-11-20", about: [sem], source: .ownObservation, nature: .report)
        family.worry("2026-11-19", about: [sem], source: .professional)
        #expect(family.involved().professionals.first?.lastSeen == .on("2026-09-01"))
        family.add(ChildSpoken(child: sem, by: .smit, day: .on("2026-11-03"), manner: .alone))
        family.add(ContactAttempt(by: .smit, way: .homeVisit, outcome: .notHome, day: .on("2026-11-10")))
        #expect(family.involved().professionals.first?.lastSeen == .on("2026-11-03"))
        family.add(
            ContactAttempt(
                by: .smit, way: .homeVisit, outcome: .turnedAway, childrenSeen: [sem], day: .on("2026-11-12")))
        #expect(family.involved().professionals.first?.lastSeen == .on("2026-11-12"))
    }

    @Test func `Last at the table is the talk that is open, or the last one that was closed`() {
        var family = CaseBuilder()
        #expect(family.involved().lastTogether == nil)
        let first = family.add(Discussion(day: .on("2026-08-14")))
        family.add(Closing(discussion: first, day: .on("2026-08-14")))
        #expect(family.involved().lastTogether == .on("2026-08-14"))
        family.add(Discussion(day: CaseBuilder.today))
        #expect(family.involved().lastTogether == CaseBuilder.today)
    }
}

extension CaseBuilder {
    func involved(showsConfidential: Bool = true) -> Involved {
        Involved(in: file(), showsConfidential: showsConfidential)
    }
}

extension InvolvedProfessional {
    func sights(of members: [Reference<Member>]) -> [Sight] { members.map(sight) }
}
