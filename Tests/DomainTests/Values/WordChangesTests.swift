import Domain
import Testing

/// Which words changed between two versions of a text.
struct WordChangesTests {
    private func changed(_ words: [WordChanges.Word]) -> [String] { words.filter(\.isChanged).map(\.text) }

    @Test func `Words that are gone and words that are new are told, and the others are not`() {
        let changes = WordChanges(
            from: "er is altijd een volwassene nuchter", to: "er is ’s avonds een volwassene nuchter")
        #expect(changed(changes.old) == ["altijd"])
        #expect(changed(changes.new) == ["’s", "avonds"])
    }

    @Test func `The same text has no changes, and from nothing all is new`() {
        #expect(changed(WordChanges(from: "geen geweld", to: "geen  geweld").new).isEmpty)
        #expect(changed(WordChanges(from: "", to: "geen geweld").new) == ["geen", "geweld"])
    }

    @Test func `A word that moved counts once as gone and once as new`() {
        let changes = WordChanges(from: "oma belt morgen", to: "morgen belt oma")
        #expect(changed(changes.old).count == changed(changes.new).count)
        #expect(changes.old.filter { !$0.isChanged }.map(\.text) == changes.new.filter { !$0.isChanged }.map(\.text))
    }

    @Test func `A text of very many words is left alone`() {
        let long = Array(repeating: "woord", count: 400).joined(separator: " ")
        let changes = WordChanges(from: long, to: "kort")
        #expect(changes.old.count == 400 && changed(changes.old).isEmpty && changed(changes.new).isEmpty)
    }
}
