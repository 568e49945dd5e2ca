import Domain
import Support
import Testing

@Suite struct SectorMissingTests {
    private var family = CaseBuilder()

    private func asked(_ family: CaseBuilder) -> Asked { Asked(SectorMissing.self, in: family.file()) }

    private mutating func problem(_ domain: LifeDomain, until: String? = nil) -> Reference<Problem> {
        let amira = family.adult("Amira")
        return family.add(
            Problem(
                members: [amira], domain: domain, text: "er is iets", since: .on("2025"),
                until: until.flatMap { PartialDay($0) }))
    }

    @Test(arguments: [
        (LifeDomain.money, "Amira: schuldhulp niet betrokken"), (.housing, "Amira: woningcorporatie niet betrokken"),
        (.work, "Amira: werk en inkomen niet betrokken"), (.education, "Amira: school niet betrokken"),
    ])
    mutating func `A problem names the sector that belongs with it`(_ domain: LifeDomain, _ line: String) {
        _ = problem(domain)
        #expect(asked(family) == Asked(line, [["e3"]]))
    }

    @Test mutating func `Whose health it is stays out of the line`() {
        _ = problem(.health)
        #expect(asked(family) == Asked("Huisarts niet betrokken", [["e3"]]))
    }

    @Test(arguments: [LifeDomain.parenting, .safety])
    mutating func `Parenting and safety belong to everybody`(_ domain: LifeDomain) {
        _ = problem(domain)
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A problem that is over asks for nobody`() {
        _ = problem(.money, until: "2026-06")
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `One of the sectors is enough, and so is anybody who is there for the problem`() {
        let ill = problem(.health)
        var treated = family
        treated.add(Involvement(professional: .vos))
        #expect(asked(treated) == .nothing)
        family.add(Involvement(professional: .deWit))
        #expect(asked(family) != .nothing)
        family.add(Involvement(professional: .deWit, problems: [ill]))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Who sat at the table in the past year was heard`() {
        _ = problem(.health)
        var late = family
        for day in ["2025-11-01", "2026-10-01"] {
            let talk = late.add(Discussion(day: .on(day)))
            late.add(Attendance(discussion: talk, professionals: [ProfessionalPresence(.vos, .present)]))
            #expect((asked(late) == .nothing) == (day == "2026-10-01"))
        }
    }

    @Test mutating func `Not needed and no are answers; help that did not come is not`() {
        let debts = problem(.money)
        var answered = family
        answered.add(DomainPicture(domain: .money, state: .notNeeded, text: "is geregeld", day: .on("2026-09-01")))
        #expect(asked(answered) == .nothing)
        let offer = family.add(HelpOffer(text: "schuldhulp", problem: debts, day: .on("2026-09-01")))
        family.add(HelpResponse(offer: offer, response: .didNotCome, obstacle: .waitingList, day: .on("2026-09-02")))
        #expect(asked(family) != .nothing)
        family.add(HelpResponse(offer: offer, response: .refused, day: .on("2026-09-03")))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `A sector that is not needed is not asked for, until there is a new problem`() {
        _ = problem(.money)
        family.add(SectorNotNeeded(sector: .debtHelp, reason: "bewindvoerder regelt het", day: .on("2026-09-01")))
        #expect(asked(family) == .nothing)
        let amira = family.adult("Amira")
        family.add(Problem(members: [amira], domain: .money, text: "nieuwe schuld"))
        #expect(asked(family) != .nothing)
    }

    @Test mutating func `Help that is waited for is neither missing nor out of line`() {
        family.add(Involvement(professional: .deWit, since: .on("2026-01")))
        let money = problem(.money)
        let offer = family.add(HelpOffer(text: "schuldhulp", problem: money, day: .on("2026-09-01")))
        family.add(HelpResponse(offer: offer, response: .pending, day: .on("2026-09-02")))
        #expect(asked(family) == .nothing)
        #expect(Asked(HelpOutOfLine.self, in: family.file()) == .nothing)
        family.add(HelpResponse(offer: offer, response: .didNotCome, day: .on("2026-10-02")))
        #expect(asked(family).evidence == [["e4"]])
    }
}
