import Domain
import Support
import Testing

/// The report's cases as far as the checks reach, with invented names and dates: what was missed is asked, and from when.
/// The other side, files in which nothing is asked, is `CaseBuilder.wellKept` in AttentionTests.
@Suite struct VignetteTests {
    private var family = CaseBuilder(opened: "2026-01-05")

    /// The first day of recording on which a check speaks.
    private func firstAsked(_ check: any Check.Type, in family: CaseBuilder) -> Day? {
        let days = Set(family.lines.map(\.provenance.at.day)).sorted()
        return days.first { !check.findings(in: family.file(asOf: $0)).isEmpty }
    }

    @Test mutating func `2.1 Violence against the mother: a shared norm and a weighing per child are asked at once`() {
        let mother = family.adult("Esra")
        _ = family.child("Bram", parents: [mother])
        family.worry("2026-03-09", about: [mother], topic: .domesticViolence, nature: .report, recorded: "2026-03-10")
        #expect(firstAsked(NoSharedNorm.self, in: family) == .on("2026-03-10"))
        #expect(firstAsked(ChildNotWeighed.self, in: family) == .on("2026-03-10"))
    }

    @Test mutating func `2.3 A confused mother: the child who does well at school is asked about before the move`() {
        let mother = family.adult("Wilma")
        let child = family.child("Tijn", parents: [mother])
        family.worry("2026-02-02", about: [mother], topic: .confusion, recorded: "2026-02-03")
        family.add(
            Signal(
                seen: .on("2026-02-10"), text: "doet het goed", about: [child], source: .professional, tone: .goingWell),
            on: "2026-02-10")
        family.worry("2026-05-01", about: [mother], topic: .confusion, source: .network, recorded: "2026-05-01")
        family.add(Move(from: "Veldwijk", to: "Oosterhout", day: .on("2026-06")), on: "2026-06-20")
        #expect(firstAsked(LittleKnownChild.self, in: family) == .on("2026-02-03"))
        #expect(firstAsked(ChildNotSpoken.self, in: family) == .on("2026-01-05"))
        let atTheEnd = Attention(family.file(asOf: .on("2026-06-20"))).points.map(\.id)
        #expect(atTheEnd.contains(LittleKnownChild.word) && atTheEnd.contains(ChildNotSpoken.word))
    }

    @Test mutating func `3.2 From a crisis shelter to a house: help after it is asked before the stay ends`() {
        let mother = family.adult("Joyce")
        family.add(
            Residence(
                member: mother, household: "opvang", setting: .crisisShelter, since: .on("2026-02-01")),
            on: "2026-02-02")
        let stay = Reference<Residence>(EntryID("e3"))
        family.correct(
            stay,
            Residence(
                member: mother, household: "opvang", setting: .crisisShelter, since: .on("2026-02-01"),
                until: .on("2026-06-01")), on: "2026-05-10")
        #expect(firstAsked(StayWithoutAftercare.self, in: family) == .on("2026-05-10"))
    }

    @Test mutating func `4.1 A fresh start elsewhere: the old file and its findings are asked on arrival`() {
        family.add(
            Move(from: "Oosterhout", to: "Veldwijk", day: .on("2026-03"), findings: "zeer beperkte eigen kracht"),
            on: "2026-03-20")
        #expect(firstAsked(EarlierMunicipality.self, in: family) == .on("2026-03-20"))
    }

    @Test mutating func `4.2 Reports one after the other: from the second on they are seen together`() {
        for day in ["2026-02-01", "2026-04-01", "2026-07-01"] {
            let report = family.worry(day, topic: .domesticViolence, nature: .report, recorded: day)
            family.add(SignalSettled(signals: [report], reason: "ouders ontkennen"), on: day)
        }
        #expect(firstAsked(RepeatedViolence.self, in: family) == .on("2026-04-01"))
        let findings = RepeatedViolence.findings(in: family.file(asOf: .on("2026-07-01")))
        #expect(findings.map { $0.evidence.map(\.value) } == [["e2", "e4", "e6"]])
    }

    @Test mutating func `4.3 A new partner in the house whom nobody met is asked about when he moves in`() {
        let mother = family.adult("Petra")
        family.add(Involvement(professional: .deWit, sees: [mother], reason: "opvoeden"), on: "2026-01-06")
        let partner = family.adult("Henk", .partner)
        family.add(
            Residence(member: partner, household: "thuis", setting: .home, since: .on("2026-04")), on: "2026-04-15")
        #expect(firstAsked(FamilyIncomplete.self, in: family) == .on("2026-04-15"))
    }
}
