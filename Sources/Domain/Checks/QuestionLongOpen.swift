/// One of the five questions that was answered too long ago, or was left open past its date (report 4.1: *niet eenmalig*).
///
/// It speaks once the family was discussed, when the last answer is older than the interval agreed for the family or the
/// team's own term, whichever is longer; it is resolved by an answer.
public enum QuestionLongOpen: Check {
    public static let row = 76
    public static let word = "question-long-open"
    public static let reads: [any EventKind.Type] = [Answer.self, Closing.self, Discussion.self, LookBack.self]
    public static let norm = Norm(
        demand: Text(
            nl: "Beantwoord de vijf vragen telkens opnieuw, niet één keer.",
            en: "Answer the five questions time and again, not once."),
        why: Text(
            nl: "Een antwoord van lang geleden past niet meer bij hoe het nu is.",
            en: "An answer from long ago no longer fits how things are now."),
        speaks: Text(
            nl: "Als een vraag langer geleden is beantwoord dan jullie afspraken, of open bleef tot na de datum.",
            en: "When a question was answered longer ago than you agreed, or stayed open past its date."),
        resolved: Text(nl: "Als jullie de vraag opnieuw beantwoorden.", en: "Once you answer the question again."),
        paragraph: Text(nl: "paragraaf 4.1 en hoofdstuk 5, vraag 5", en: "section 4.1 and chapter 5, question 5"),
        question: .lookBack, nature: .gap, occasion: .betweenMeetings)

    public static func findings(in file: CaseFile) -> [Finding] {
        guard let closed = file.dossier.lastClosedDiscussion else { return [] }
        let agreed = file.dossier.ledger.known(LookBack.self).compactMap(\.data.everyDays).last ?? 0
        let term = max(agreed, file.terms.lookBackDays)
        let answers = file.dossier.ledger.known(Answer.self)
        let old = Question.allCases.compactMap { question -> Old? in
            let all = answers.filter { $0.data.question == question }.sorted {
                (day(of: $0, in: file), $0.provenance.place) < (day(of: $1, in: file), $1.provenance.place)
            }
            guard let last = all.last else { return Old(question, Evidence(closed), since: closed.data.day) }
            let due = last.data.leftOpen?.before ?? day(of: last, in: file).advanced(by: term)
            return due < file.today ? Old(question, Evidence(last), since: due) : nil
        }
        guard let first = old.first else { return [] }
        return [
            Finding(
                subjects: file.familySubject, names: old.map { "\($0.question.rawValue)" },
                evidence: old.map(\.evidence).reduce(Evidence(), +).entries, since: old.map(\.since).min(),
                ask: Text(
                    nl: "Wat zeggen jullie nu op deze vragen? Wat is er anders dan de vorige keer?",
                    en: "What do you say to these questions now? What is different from last time?"),
                remedy: .answer(first.question))
        ]
    }

    private struct Old {
        let question: Question
        let evidence: Evidence
        let since: Day

        init(_ question: Question, _ evidence: Evidence, since: Day) {
            self.question = question
            self.evidence = evidence
            self.since = since
        }
    }

    /// "Langer niet beantwoord dan afgesproken: vraag 1 en 3".
    public static func line(for findings: [Finding], in file: CaseFile) -> Text {
        let names = findings.flatMap(\.names)
        guard names.count < Question.allCases.count else {
            return Text(
                nl: "Alle vragen: langer niet beantwoord dan afgesproken",
                en: "All questions: not answered for longer than agreed")
        }
        let numbers = Text.list(names)
        return Text(
            nl: "Langer niet beantwoord dan afgesproken: vraag \(numbers.nl)",
            en: "Not answered for longer than agreed: question \(numbers.en)")
    }

    private static func day(of answer: Known<Answer>, in file: CaseFile) -> Day {
        file.dossier.ledger[answer.data.discussion]?.data.day ?? answer.provenance.at.day
    }
}
