import Domain
import Support
import Testing

@Suite struct OffersTests {
    private var family = CaseBuilder()

    @Test mutating func `Offers stand latest first, and what was said to each in its order`() {
        let first = family.add(HelpOffer(text: "schuldhulp", domain: .money, day: .on("2026-02")))
        let second = family.add(HelpOffer(text: "opvoedhulp", domain: .parenting, day: .on("2026-05")))
        family.add(HelpResponse(offer: first, response: .stopped, day: .on("2026-04-10")))
        family.add(HelpResponse(offer: first, response: .accepted, day: .on("2026-02-20")))
        family.add(HelpResponse(offer: second, response: .refused, reason: "nu niet", day: .on("2026-05-11")))
        let dossier = family.dossier()
        #expect(dossier.helpOffers.map(\.id) == [second, first])
        #expect(dossier.responses(to: first).map(\.data.response.raw) == ["accepted", "stopped"])
        let words = dossier.responses(to: second).map { $0.data.summary(in: dossier).nl }
        #expect(words == ["opvoedhulp: nee gezegd – “nu niet”"])
    }

    @Test mutating func `An answer to an offer that was corrected stays with it`() {
        let offer = family.add(HelpOffer(text: "opvoedhulp", day: .on("2026-05")))
        let answer = family.add(HelpResponse(offer: offer, response: .accepted, day: .on("2026-05")))
        let corrected = family.correct(offer, HelpOffer(text: "gezinscoach", day: .on("2026-05")))
        #expect(family.dossier().responses(to: corrected).map(\.id) == [answer])
    }

    @Test mutating func `Each professional has an own latest judgement of a problem`() {
        let problem = family.add(Problem(members: [], domain: .money, text: "schulden"))
        family.add(ProblemJudgement(problem: problem, solvable: .yes, by: .kaya, day: .on("2026-02-01")))
        family.add(
            ProblemJudgement(problem: problem, solvable: .no, isChronic: true, by: .smit, day: .on("2026-03-01")))
        family.add(ProblemJudgement(problem: problem, solvable: .unclear, by: .kaya, day: .on("2026-04-01")))
        let dossier = family.dossier()
        #expect(dossier.judgements(of: problem).map(\.data.solvable.raw) == ["unclear", "no", "yes"])
        #expect(dossier.standingJudgements(of: problem).map(\.data.solvable.raw) == ["unclear", "no"])
    }

    @Test mutating func `Steps of Veilig Thuis, attempts and responses stand in their order`() {
        let mother = family.adult("Amira")
        let report = family.worry("2026-03-01", nature: .report)
        family.add(VeiligThuisEvent(event: .reportReceived, signals: [report], day: .on("2026-03-01")))
        family.add(VeiligThuisEvent(event: .safetyAssessed, day: .on("2026-03-06")))
        family.add(ContactAttempt(by: .kaya, way: .homeVisit, outcome: .notHome, day: .on("2026-03-02")))
        family.add(ContactAttempt(by: .kaya, way: .phone, outcome: .reached, day: .on("2026-03-04")))
        family.add(ParentResponse(signal: report, who: mother, response: .withdrew, day: .on("2026-03-20")))
        family.add(ParentResponse(signal: report, who: mother, response: .acknowledged, day: .on("2026-03-03")))
        let dossier = family.dossier()
        #expect(dossier.veiligThuisEvents.map(\.data.event.raw) == ["safety-assessed", "report-received"])
        #expect(dossier.contactAttempts.map(\.data.outcome.raw) == ["reached", "not-home"])
        #expect(dossier.responses(to: report.id).map(\.data.response.raw) == ["acknowledged", "withdrew"])
    }

    @Test mutating func `What was last said of a professional is what may be expected`() {
        family.add(Domain.Expectation(professional: .kaya, mayExpect: "belt elke week", day: .on("2026-05-01")))
        family.add(Domain.Expectation(professional: .kaya, mayExpect: "komt elke dag", day: .on("2026-03-01")))
        family.add(Domain.Expectation(professional: .smit, expects: "een belletje", day: .on("2026-06-01")))
        #expect(family.dossier().expectation(of: .kaya)?.data.mayExpect == "belt elke week")
        #expect(family.dossier().expectation(of: .bos) == nil)
    }

    @Test mutating func `Several people can report one incident`() {
        let fight = family.add(Incident(happened: .on("2026-03-01"), topic: .domesticViolence))
        let later = family.worry("2026-03-03", nature: .report, incident: fight)
        let first = family.worry("2026-03-02", nature: .report, incident: fight)
        family.worry("2026-03-02", nature: .report)
        #expect(family.dossier().reports(of: fight).map(\.id) == [first, later])
        #expect(family.dossier().incidents.map(\.id) == [fight])
    }
}
