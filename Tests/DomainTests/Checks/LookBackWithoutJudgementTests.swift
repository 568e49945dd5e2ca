import Domain
import Support
import Testing

@Suite struct LookBackWithoutJudgementTests {
    private var family = CaseBuilder()
    private let sem: Reference<Member>

    init() { sem = family.child("Sem") }

    private func asked(_ family: CaseBuilder) -> Asked { Asked(LookBackWithoutJudgement.self, in: family.file()) }

    @Test mutating func `The first discussion looks back on nothing`() {
        family.closedDiscussion("2026-03-03")
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `Looking back brings a new judgement and a choice`() {
        family.add(SafetyJudgement(child: sem, answer: .yes, by: .smit, day: .on("2026-03-03")))
        family.closedDiscussion("2026-03-03")
        let second = family.closedDiscussion("2026-06-02")
        #expect(
            asked(family)
                == Asked(
                    "Sem: teruggekeken zonder nieuw oordeel; teruggekeken zonder af te spreken hoe verder",
                    [["e3", "e6"], ["e6"]]))
        family.add(SafetyJudgement(child: sem, answer: .no, by: .smit, day: .on("2026-06-02")))
        family.add(Agreement(text: "gaat door", owners: [.smit], discussion: second))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `An appraisal and a choice how the help goes on count too`() {
        family.closedDiscussion("2026-03-03")
        let second = family.closedDiscussion("2026-06-02")
        family.add(
            Appraisal(instrument: "LIRIK", about: [sem], by: .bos, conclusion: "het gaat beter", day: .on("2026-06-01"))
        )
        #expect(asked(family) == Asked("Teruggekeken zonder af te spreken hoe verder", [["e5"]]))
        let offer = family.add(HelpOffer(text: "coach", day: .on("2026-02-01")))
        let review = family.add(HelpReviewed(offer: offer, result: .helped, day: .on("2026-06-01"), discussion: second))
        #expect(asked(family).evidence == [["e5"]])
        family.correct(
            review,
            HelpReviewed(offer: offer, result: .helped, choice: .goOn, day: .on("2026-06-01"), discussion: second))
        #expect(asked(family) == .nothing)
    }

    @Test mutating func `An appraisal of another child does not`() {
        let noor = family.child("Noor")
        family.closedDiscussion("2026-03-03")
        family.closedDiscussion("2026-06-02")
        family.add(
            Appraisal(instrument: "LIRIK", about: [noor], by: .bos, conclusion: "goed", day: .on("2026-06-01")))
        #expect(asked(family).line.hasPrefix("Sem: teruggekeken zonder nieuw oordeel"))
    }
}
