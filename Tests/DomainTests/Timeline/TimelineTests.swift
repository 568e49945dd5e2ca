import Support
import Testing

@testable import Domain

/// What stands on the family's line, in which order and in which row.
struct TimelineTests {
    private func line(_ family: CaseBuilder) -> [TimelineEvent] { Timeline(family.dossier()).events }

    private func told(_ event: TimelineEvent?, _ family: CaseBuilder) -> String {
        let dossier = family.dossier()
        guard let words = event.map({ $0.source.words(for: $0, in: dossier) }) else { return "" }
        return "\(words.who.nl): \(words.what.nl)"
    }

    @Test func `An empty family has an empty line`() {
        #expect(line(CaseBuilder()).isEmpty)
        #expect(Timeline(CaseBuilder().dossier()).earliest == nil)
    }

    @Test func `The latest stands first; a month counts as its first day, and is still told as a month`() {
        var family = CaseBuilder()
        family.worry("2026-03")
        family.worry("2026-03-02")
        family.worry("2025-12-31")
        #expect(line(family).map(\.date.description) == ["2026-03-02", "2026-03", "2025-12-31"])
    }

    @Test func `A worry, a report and something that goes well have signs of their own`() {
        var family = CaseBuilder()
        family.worry("2026-03-01")
        family.worry("2026-02-01", nature: .report)
        family.add(
            Signal(
                seen: .on("2026-01-02"), text: "eet weer mee", observer: .bos, source: .ownObservation, tone: .goingWell
            ))
        #expect(line(family).map(\.sign) == [.worry, .report, .goingWell])
    }

    @Test func `A signal keeps its place through a correction; what was taken back is gone`() {
        var family = CaseBuilder()
        let first = family.worry("2026-03-01")
        let before = line(family).first?.id
        family.correct(
            first, Signal(seen: .on("2026-03-04"), text: "toch later", observer: .smit, source: .professional))
        #expect(line(family).map(\.id) == [before])
        #expect(line(family).first?.day == .on("2026-03-04"))
        family.add(Withdrawal(entry: line(family).first?.entries.first ?? first.id, reason: "verkeerd gezin"))
        #expect(line(family).isEmpty)
    }

    @Test func `A report stands in the family's row and in the rows of those it names`() {
        var family = CaseBuilder()
        let sem = family.child("Sem")
        family.worry("2026-03-01", about: [sem], nature: .report)
        let event = line(family).first
        #expect(event?.members == [sem])
        #expect(event?.row == .both)
    }

    @Test func `Who made a report is not told, and by its row neither`() {
        var family = CaseBuilder()
        family.worry("2026-03-01", nature: .report)
        family.worry("2026-02-01", source: .network)
        let events = line(family)
        #expect(events.map(\.observer) == [.sector(.known(.school)), .sector(.known(.school))])
        #expect(events.map(\.sharedObserver) == [.report, .source(.known(.network))])
        #expect(events.first.map { $0.source.words(for: $0, in: family.dossier()).sharedWho?.nl } == "melding")
    }

    @Test func `A report tells of its incident, how many reports there are of it, and what the parent said`() throws {
        var family = CaseBuilder()
        let amira = family.adult("Amira")
        let fight = family.add(Incident(happened: .on("2026-09-30"), topic: .domesticViolence))
        family.worry("2026-10-01", nature: .report, incident: fight)
        let second = family.worry("2026-10-14", nature: .report, incident: fight)
        family.add(
            ParentResponse(signal: second, who: amira, response: .denied, partnerPresent: true, day: .on("2026-10-15")))
        let event = try #require(line(family).first)
        let details = event.source.words(for: event, in: family.dossier()).details.map(\.words.nl)
        #expect(event.hasDetail)
        #expect(details == ["incident van 30 sep 2026, 2 meldingen", "Amira: ontkent (partner erbij)"])
    }

    @Test func `People who move together on one day are one event in the family's row`() {
        var family = CaseBuilder()
        let amira = family.adult("Amira")
        let sem = family.child("Sem")
        for member in [amira, sem] {
            family.add(
                Residence(
                    member: member, household: "oude huis", setting: .home, since: .on("2019-09"),
                    until: .on("2026-03-20")))
            family.add(Residence(member: member, household: "thuis", setting: .home, since: .on("2026-03-21")))
        }
        let events = line(family)
        #expect(events.map(\.sign) == [.moved, .arrived])
        #expect(events.first?.row == .family)
        #expect(told(events.first, family) == "verhuisd: Amira en Sem: van oude huis naar thuis")
    }

    @Test func `Who comes to live in the house is in huis, and who leaves it without a new place is uit huis`() {
        var family = CaseBuilder()
        let tom = family.adult("Tom", .partner)
        family.add(
            Residence(member: tom, household: "thuis", setting: .home, since: .on("2026-05"), until: .on("2026-10-12")))
        let events = line(family)
        #expect(events.map(\.sign) == [.ended, .arrived])
        #expect(events.map { told($0, family) } == ["uit huis: Tom", "in huis: Tom"])
        #expect(Set(events.map(\.id)).count == 2)
    }

    @Test func `Help that did not come is never the family's no`() {
        var family = CaseBuilder()
        let amira = family.adult("Amira")
        let offer = family.add(HelpOffer(text: "traumatherapie", members: [amira], by: .deWit, day: .on("2026-03-10")))
        family.add(HelpResponse(offer: offer, response: .didNotCome, obstacle: .waitingList, day: .on("2026-05-12")))
        family.add(HelpResponse(offer: offer, response: .refused, day: .on("2026-06-12")))
        #expect(line(family).map(\.sign) == [.refused, .withoutHelp, .help])
        #expect(told(line(family)[1], family).contains("de hulp kwam er niet"))
        #expect(line(family).allSatisfy { $0.members == [amira] })
    }

    @Test func `A measure stands where it begins and where it ends, also when that lies ahead`() {
        var family = CaseBuilder()
        let sem = family.child("Sem")
        family.add(
            ProtectionMeasure(child: sem, measure: .supervision, since: .on("2026-09-01"), until: .on("2027-08-31")))
        #expect(line(family).map(\.day) == [.on("2027-08-31"), .on("2026-09-01")])
        #expect(line(family).map(\.sign) == [.ended, .measure])
    }

    @Test func `A closed door and a conversation are told apart`() {
        var family = CaseBuilder()
        let sem = family.child("Sem")
        family.add(ContactAttempt(by: .kaya, way: .homeVisit, outcome: .notHome, day: .on("2026-07-01")))
        family.add(
            ContactAttempt(by: .kaya, way: .homeVisit, outcome: .reached, childrenSeen: [sem], day: .on("2026-07-08")))
        let events = line(family)
        #expect(events.map(\.sign) == [.spoken, .missed])
        #expect(told(events.first, family) == "S. Kaya, wijkteam: huisbezoek: gesproken; zag Sem")
    }

    @Test func `Every source tells every one of its events in both languages`() {
        for family in [CaseBuilder.messy(), .wellKept()] {
            let dossier = family.dossier()
            for event in Timeline(dossier).events {
                let words = event.source.words(for: event, in: dossier)
                #expect(!words.who.nl.isEmpty && !words.who.en.isEmpty, "\(event.source)")
            }
        }
    }
}
