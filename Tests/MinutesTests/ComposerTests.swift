import Domain
import Minutes
import Testing

/// What belongs in the minutes, and in which order.
struct ComposerTests {
    private func compose(
        _ invented: InventedCase, _ discussion: Reference<Discussion>, _ language: Language = .nl
    ) throws -> MinutesDocument {
        try #require(MinutesComposer.compose(discussion: discussion, in: invented.file, language: language))
    }

    @Test func `A discussion that is not in the file has no minutes`() {
        var invented = InventedCase()
        _ = invented.openFamily()
        #expect(
            MinutesComposer.compose(discussion: Reference(EntryID("none")), in: invented.file, language: .nl) == nil)
    }

    @Test func `A child who is not safe now comes before everything, marked in words`() throws {
        var invented = InventedCase()
        let held = invented.holdWholeDiscussion()
        let first = try #require(try compose(invented, held.discussion).sections.first)
        #expect(first.heading == "Nu niet veilig: Sem")
        #expect(first.isUrgent)
    }

    @Test func `Without an arrangement for an unsafe child the minutes ask who calls now`() throws {
        var invented = InventedCase()
        let family = invented.openFamily()
        let discussion = invented.openDiscussion()
        invented.record(SafetyJudgement(child: family.sem, answer: .no, by: invented.school, day: invented.today))
        let text = PlainText.render(try compose(invented, discussion))
        #expect(text.contains("Wie belt wie: Nog niet afgesproken. Wie belt nu?"))
    }

    @Test func `A question left open says who finds out what before when`() throws {
        var invented = InventedCase()
        let held = invented.holdWholeDiscussion()
        let questions = try #require(
            try compose(invented, held.discussion).sections.first { $0.heading == "De vijf vragen" })
        let open = MinutesDefinition(
            "Nog open", "L. Bos zoekt vóór 1 dec 2026 uit: wie de huisarts is en wat die weet")
        #expect(questions.parts.map(\.heading) == Question.allCases.map { "\($0.rawValue). \($0.title.nl)" })
        #expect(questions.parts[1].blocks == [.definitions([open])])
    }

    @Test func `Two answers to one question by two writers both stand, for the table to choose`() throws {
        var invented = InventedCase()
        _ = invented.openFamily()
        let discussion = invented.openDiscussion()
        let first = invented.record(Answer(discussion: discussion, question: .solvable, text: "Eerste"))
        invented.record(Answer(discussion: discussion, question: .solvable, text: "Ja"), corrects: [first.id])
        invented.record(Answer(discussion: discussion, question: .solvable, text: "Nee"), corrects: [first.id])
        let text = PlainText.render(try compose(invented, discussion))
        #expect(text.contains("  Nee\n\n  Ook opgeschreven, nog te kiezen:\n\n  Ja\n"))
        #expect(!text.contains("Eerste"))
    }

    @Test func `What was recorded after the closing is not in it`() throws {
        var invented = InventedCase()
        let held = invented.holdWholeDiscussion()
        let before = try compose(invented, held.discussion)
        invented.record(Agreement(text: "Later bedacht", owners: [invented.chair], discussion: held.discussion))
        invented.record(
            Answer(discussion: held.discussion, question: .solvable, text: "Toch niet"), on: "2026-11-24")
        invented.record(Member(name: PersonName(given: "Noor"), role: .child, birth: PartialDay("2024")))
        invented.today = InventedCase.day("2027-02-01")
        #expect(try compose(invented, held.discussion) == before)
    }

    @Test func `A correction of the closing time does not let later entries in`() throws {
        var invented = InventedCase()
        _ = invented.openFamily()
        let discussion = invented.openDiscussion()
        let closing = invented.record(Closing(discussion: discussion, day: invented.today, time: "09:50"))
        invented.record(Agreement(text: "Later bedacht", owners: [invented.chair], discussion: discussion))
        invented.record(
            Closing(discussion: discussion, day: invented.today, time: "09:55"), corrects: [closing.id])
        #expect(!PlainText.render(try compose(invented, discussion)).contains("Later bedacht"))
    }

    @Test func `What was withdrawn after the closing is not spread any further`() throws {
        var invented = InventedCase()
        _ = invented.openFamily()
        let discussion = invented.openDiscussion()
        let wrong = invented.record(
            Agreement(text: "Hoort bij een ander gezin", owners: [invented.chair], discussion: discussion))
        invented.close(discussion)
        invented.record(Withdrawal(entry: wrong.id, reason: "verkeerd gezin"))
        #expect(!PlainText.render(try compose(invented, discussion)).contains("ander gezin"))
    }

    @Test func `Of two readings, the one withdrawn after the closing is left out`() throws {
        var invented = InventedCase()
        _ = invented.openFamily()
        let discussion = invented.openDiscussion()
        let first = invented.record(Answer(discussion: discussion, question: .solvable, text: "Eerste"))
        invented.record(Answer(discussion: discussion, question: .solvable, text: "Ja"), corrects: [first.id])
        let wrong = invented.record(
            Answer(discussion: discussion, question: .solvable, text: "Ander gezin"), corrects: [first.id])
        invented.close(discussion)
        invented.record(Withdrawal(entry: wrong.id, reason: "verkeerd gezin"))
        let text = PlainText.render(try compose(invented, discussion))
        #expect(text.contains("  Ja\n"))
        #expect(!text.contains("Ander gezin"))
    }

    @Test func `What was corrected after the closing reads as it lay on the table`() throws {
        var invented = InventedCase()
        _ = invented.openFamily()
        let discussion = invented.openDiscussion()
        let made = invented.record(Agreement(text: "Belt school", owners: [invented.nurse], discussion: discussion))
        invented.close(discussion)
        invented.record(
            Agreement(text: "Belt de huisarts", owners: [invented.nurse], discussion: discussion),
            corrects: [made.id])
        let text = PlainText.render(try compose(invented, discussion))
        #expect(text.contains("Wat: Belt school"))
        #expect(!text.contains("huisarts"))
    }

    @Test func `A point set aside in the discussion is told with its reason and is no longer a question`() throws {
        var invented = InventedCase()
        let family = invented.openFamily()
        let discussion = invented.openDiscussion()
        let finding = try #require(
            LittleKnownChild.findings(in: invented.file).first { $0.subjects == [family.sem.id] })
        invented.record(
            SetAside(
                check: LittleKnownChild.word, subjects: finding.subjects, evidence: finding.evidence,
                reason: "L. Bos gaat vrijdag bij hem kijken.", by: invented.nurse, day: invented.today))
        let text = PlainText.render(try compose(invented, discussion))
        #expect(text.contains("Waarom nu niet: L. Bos gaat vrijdag bij hem kijken."))
        #expect(!text.contains("Wie ziet Sem?"))
        #expect(text.contains("Wie ziet Yara?"))
    }

    @Test func `Judgements stand person by person, without a total`() throws {
        var invented = InventedCase()
        let held = invented.holdWholeDiscussion()
        let children = try #require(try compose(invented, held.discussion).sections.first { $0.heading == "Per kind" })
        let sem = try #require(children.parts.first { $0.heading == "Sem, 6 jaar" })
        guard case .table(let table) = try #require(sem.blocks.last) else {
            Issue.record("no table")
            return
        }
        #expect(
            table.rows.map { Array($0.prefix(2)) } == [
                ["L. Bos (JGZ), 24 nov 2026", "Weet niet"], ["J. Smit (school), 24 nov 2026", "Nee"],
            ])
    }

    @Test func `An agreement that says neither who nor what is shown as not recorded`() throws {
        var invented = InventedCase()
        _ = invented.openFamily()
        let discussion = invented.openDiscussion()
        invented.record(Agreement(text: "", discussion: discussion))
        let text = PlainText.render(try compose(invented, discussion))
        #expect(text.contains("- Wie: niet vastgelegd\n    Wat: niet vastgelegd\n"))
    }

    @Test func `The file name carries the code and the day, whatever is in the code`() throws {
        var invented = InventedCase()
        invented.record(Family(code: "../J 01/4"))
        let discussion = invented.openDiscussion()
        #expect(
            try compose(invented, discussion).fileName(for: HTML.self) == "verslag----J-01-4-2026-11-24-concept.html")
        var other = InventedCase()
        let held = other.holdWholeDiscussion()
        #expect(try compose(other, held.discussion).fileName(for: PlainText.self) == "verslag-J-014-2026-11-24.txt")
    }

    @Test func `Files of the same day that are not the same have names of their own`() throws {
        var invented = InventedCase()
        let held = invented.holdWholeDiscussion()
        let whole = MinutesComposer.compose(
            discussion: held.discussion, in: invented.file, language: .nl, includingConfidential: true)
        let second = invented.openDiscussion()
        #expect(whole?.fileStem == "verslag-J-014-2026-11-24-vertrouwelijk")
        #expect(try compose(invented, held.discussion, .en).fileStem == "verslag-J-014-2026-11-24-en")
        #expect(try compose(invented, second).fileStem == "verslag-J-014-2026-11-24-2-concept")
    }
}
