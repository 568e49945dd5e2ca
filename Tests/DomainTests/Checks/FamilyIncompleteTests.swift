import Domain
import Support
import Testing

@Suite struct FamilyIncompleteTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(FamilyIncomplete.self, in: family.file()) }

    @Test mutating func `A child has two parents, or an answer about the other one`() {
        let amira = family.adult("Amira")
        let karim = family.adult("Karim", .father)
        _ = family.child("Yara", born: "2015", parents: [amira, karim])
        _ = family.child("Sem", parents: [amira], otherParent: .unknown)
        #expect(asked(family) == .nothing)
        _ = family.child("Noor", born: "2024-03-01", parents: [amira])
        _ = family.child("de baby", born: nil, expected: "2027-01", parents: [amira])
        #expect(
            asked(family)
                == Asked("Noor en de baby: andere ouder niet vastgelegd", [["e6"], ["e7"]]))
    }

    @Test mutating func `One parent named twice is one parent`() {
        let amira = family.adult("Amira")
        let corrected = family.correct(amira, Member(name: PersonName(given: "Amira", surname: "B."), role: .mother))
        _ = family.child("Sem", parents: [amira, corrected])
        #expect(asked(family).evidence == [["e4"]])
    }

    @Test mutating func `A partner in the house whom nobody saw is asked about`() {
        let tom = family.adult("Tom", .partner)
        family.add(Residence(member: tom, household: "thuis", setting: .home, since: .on("2026-05")))
        family.add(Involvement(professional: .smit, about: [tom], reason: "schulden"))
        #expect(asked(family) == Asked("Tom: in huis, door ons niet gezien", [["e3"]]))
        #expect(FamilyIncomplete.findings(in: family.file()).first?.since == .on("2026-05-01"))
    }

    @Test(arguments: ["sees", "observed", "attended", "moved out", "relative"])
    mutating func `Whoever was seen, or is not a caretaker at home, is not asked about`(_ how: String) {
        let tom = family.adult("Tom", how == "relative" ? .grandparent : .partner)
        family.add(
            Residence(
                member: tom, household: "thuis", setting: .home, since: .on("2026-05"),
                until: how == "moved out" ? .on("2026-09-01") : nil))
        switch how {
        case "sees": family.add(Involvement(professional: .smit, sees: [tom]))
        case "observed": family.worry("2026-06", about: [tom], source: .ownObservation)
        case "attended":
            let discussion = family.add(Discussion(day: .on("2026-06-02")))
            family.add(
                Attendance(discussion: discussion, professionals: [], members: [MemberPresence(tom, .present)]))
        default: break
        }
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Who was only phoned is not seen yet, and it says that there was a call`() {
        let tom = family.adult("Tom", .partner)
        family.add(Residence(member: tom, household: "thuis", setting: .home, since: .on("2026-05")))
        family.add(ContactAttempt(by: .smit, with: [tom], way: .phone, outcome: .reached, day: .on("2026-10-01")))
        #expect(asked(family) == Asked("Tom: in huis, nog niet gezien (wel gebeld)", [["e3"]]))
    }

    @Test mutating func `Only somebody who is involved now sees somebody now`() {
        let tom = family.adult("Tom", .partner)
        family.add(Residence(member: tom, household: "thuis", setting: .home, since: .on("2026-05")))
        family.add(Involvement(professional: .smit, sees: [tom], until: .on("2026-08")))
        #expect(asked(family).evidence == [["e3"]])
    }

    @Test mutating func `A due date that went by asks for the birth, together with what else is missing`() {
        let amira = family.adult("Amira")
        let baby = family.child("de baby", born: nil, expected: "2026-11-23", parents: [amira])
        #expect(
            asked(family)
                == Asked(
                    "de baby: geboorte verwacht, niet vastgelegd, andere ouder niet vastgelegd",
                    [["e3"]]))
        family.correct(
            baby,
            Member(
                name: PersonName(given: "Mila"), role: .child, birth: .on("2026-11-20"), parents: [amira],
                otherParent: .unknown))
        #expect(asked(family) == .nothing)
    }
}
