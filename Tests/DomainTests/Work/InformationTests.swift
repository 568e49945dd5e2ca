import Domain
import Support
import Testing

@Suite struct InformationTests {
    private var family = CaseBuilder()

    @Test mutating func `A request comes to its answers, and help to what it achieved`() throws {
        let request = family.add(InformationRequest(to: .bos, text: "hoe gaat het?", askedOn: .on("2026-02-02")))
        family.add(InformationAnswer(request: request, answer: .partly, day: .on("2026-02-09")))
        family.add(InformationAnswer(request: request, answer: .received, text: "goed", day: .on("2026-03-09")))
        let help = family.add(Involvement(professional: .bos, reason: "groei"))
        family.add(HelpReviewed(involvement: help, result: .helped, day: .on("2026-03-10")))
        let dossier = family.dossier()
        let outcomes = try [request.id, help.id].map { id in
            dossier.outcomes(of: try #require(dossier.ledger.entry(id)?.entry)).map(\.value)
        }
        #expect(outcomes == [["e3", "e4"], ["e6"]])
        #expect(dossier.answers(to: request).map(\.entry.value) == ["e4", "e3"])
    }

    @Test mutating func `An appraisal of nobody in particular is of everybody`() {
        let sem = family.child("Sem")
        let noor = family.child("Noor")
        family.add(Appraisal(instrument: "LIRIK", by: .kaya, conclusion: "rustig", day: .on("2026-02-02")))
        family.add(Appraisal(instrument: "LIRIK", about: [noor], by: .kaya, conclusion: "stil", day: .on("2026-03-02")))
        let dossier = family.dossier()
        #expect(dossier.appraisals(of: sem).map(\.entry.value) == ["e4"])
        #expect(dossier.appraisals(of: noor).map(\.entry.value) == ["e5", "e4"])
    }

    @Test mutating func `What help achieved stands on the line beside who gave it`() throws {
        let offer = family.add(HelpOffer(text: "coach", by: .kaya, day: .on("2026-02-01")))
        family.add(
            HelpReviewed(
                offer: offer, result: .partly, evidence: "minder ruzie", choice: .change, day: .on("2026-06-02")))
        let dossier = family.dossier()
        let event = try #require(HelpReviewedEvents.events(in: dossier).first)
        let words = HelpReviewedEvents.words(for: event, in: dossier)
        #expect(event.sign == .help && words.who.nl == "S. Kaya, wijkteam")
        #expect(words.what.nl == "hulp (coach) hielp deels; anders doen – minder ruzie")
    }
}
