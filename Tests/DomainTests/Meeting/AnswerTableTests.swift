import Domain
import Support
import Testing

/// The answers of every discussion beside each other.
struct AnswerTableTests {
    @Test func `Discussions stand from the earliest to the one that is still open`() throws {
        var family = CaseBuilder()
        let second = family.add(Discussion(day: .on("2026-06-01")))
        let first = family.add(Discussion(day: .on("2026-03-01")))
        family.add(Closing(discussion: first, day: .on("2026-03-01")))
        #expect(AnswerTable(family.dossier()).discussions.map(\.id) == [first, second])
    }

    @Test func `Each answer stands with its own discussion, and both where two seats wrote at once`() {
        var family = CaseBuilder()
        let talk = family.add(Discussion(day: .on("2026-03-01")))
        let other = family.add(Discussion(day: .on("2026-06-01")))
        let one = family.add(Answer(discussion: talk, question: .whoWatches, text: "Smit"))
        let two = family.add(Answer(discussion: talk, question: .whoWatches, text: "Bos"))
        family.add(Answer(discussion: other, question: .whoWatches, text: "De Wit"))
        let table = AnswerTable(family.dossier())
        #expect(table.answers(to: .whoWatches, in: talk).map(\.id) == [one, two])
        #expect(table.answers(to: .whoWatches, in: other).map(\.data.text) == ["De Wit"])
        #expect(table.answers(to: .whoLeads, in: talk).isEmpty)
    }
}
