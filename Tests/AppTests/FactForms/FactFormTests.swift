import Domain
import Support
import Terminal
import Testing

@testable import App

/// What holds for every form that enters and corrects a kind of fact, whatever its fields.
struct FactFormTests {
    /// All but why the team knows a family: a file begins with it, and it can only be put better.
    private static let words = FactForms.all.map { word(of: $0) }.filter { $0 != Family.word }
    private static let tall = Size(columns: 140, rows: 90)

    private static func word<Kind: FactForm>(of type: Kind.Type) -> String { Kind.Fact.word }

    @Test func `Every kind has one form, and every form that can be opened anew is reached by its number`() {
        #expect(Set(Self.words).count == Self.words.count)
        for word in Self.words { #expect(NewForms.form(of: word) != nil, "\(word)") }
    }

    @Test(arguments: words)
    func `What is typed is saved, shown, corrected under its own name, and taken back`(word: String) throws {
        let form = try #require(NewForms.form(of: word))
        var player = Player(Self.tall, journals: .further) { _ in Opener(form: form, kind: word) }
        var filler = Filler(word: word)
        player.play("↵")
        filler.fill(&player)
        player.play("⌃s")
        let entry = try expectSaved(word, player)
        player.revealAll()
        expect(filler.texts, on: player)

        let wasConfidential = player.ledger.isConfidential(entry)
        player.play("↵")
        let change = filler.change(&player)
        player.play("⌃s")
        let corrected = try expectSaved(word, player)
        #expect(corrected.corrects == [entry.id])
        #expect(player.ledger.isConfidential(corrected) == wasConfidential)
        expect([change], on: player)

        player.play("tVergissing⌃s")
        let standing = player.ledger.standing(corrected)
        #expect(standing == nil)
    }

    /// The entry that was saved last, with what is on the screen when there is none.
    private func expectSaved(_ kind: String, _ player: Player) throws -> Entry {
        let isSaved = !player.program.top.isTyping
        try #require(isSaved, "\(player.text)")
        let entry = player.saves.last?.entries.first { $0.kind == kind }
        return try #require(entry)
    }

    private func expect(_ words: [String], on player: Player) {
        let text = player.text
        for word in words {
            let isThere = text.contains(word)
            #expect(isThere, "\(word) is not on\n\(text)")
        }
    }

    @Test(arguments: words)
    func `A form that is saved empty says at a field what is missing, in both languages`(word: String) throws {
        let form = try #require(NewForms.form(of: word))
        var desk = ExampleWorkspace.desk()
        desk.me = nil
        let fields = form.fields(desk)
        let empty = FormValues(Dictionary(fields.map { ($0.name, "") }, uniquingKeysWith: { $1 }), desk)
        do throws(Refusal) {
            try Validation.check(try form.save(empty, &desk), desk)
        } catch {
            #expect(error.field.map { fields.map(\.name).contains($0) } == true, "\(error)")
            #expect(!error.sentence.nl.isEmpty && !error.sentence.en.isEmpty)
        }
    }

    @Test func `A field that is emptied is accepted, or refused at a field of the form with what to do`() throws {
        for sample in try Samples.all() {
            var desk = ExampleWorkspace.desk(workspace: sample.workspace)
            desk.isRevealed = true
            guard let form = FactForms.correcting(sample.entry, sample.family, desk) else { continue }
            let fields = form.fields(desk)
            for emptied in fields {
                let values = fields.map { ($0.name, $0.name == emptied.name ? "" : $0.initial) }
                do throws(Refusal) {
                    _ = try form.save(FormValues(Dictionary(values, uniquingKeysWith: { $1 }), desk), &desk)
                        .entries.first?.fact?.validate(
                            in: Setting(team: desk.team, dossier: desk.dossier(sample.family), today: desk.today))
                } catch {
                    let isAtField = error.field.map { name in fields.contains { $0.name == name } } ?? false
                    #expect(isAtField, "\(sample.entry.kind), \(emptied.name): \(error.sentence.nl)")
                }
            }
        }
    }

    @Test(arguments: [false, true])
    func `A correction that changes nothing loses nothing, whether it can be read or not`(isRevealed: Bool) throws {
        for sample in try Samples.all() {
            var desk = ExampleWorkspace.desk(workspace: sample.workspace)
            desk.isRevealed = isRevealed
            let ledger = desk.dossier(sample.family).ledger
            guard let form = FactForms.correcting(sample.entry, sample.family, desk) else { continue }
            let values = FormValues(
                Dictionary(form.fields(desk).map { ($0.name, $0.initial) }, uniquingKeysWith: { $1 }), desk)
            let save = try form.save(values, &desk)
            let saved = try #require(save.entries.first { $0.kind == sample.entry.kind })
            #expect(save.entries.count == 1, "\(sample.entry.kind): \(save.entries)")
            #expect(Entry(id: sample.entry.id, try #require(saved.fact)).content == sample.entry.content)
            #expect(saved.corrects.contains(sample.entry.id))
            #expect(ledger.isConfidential(saved) == ledger.isConfidential(sample.entry), "\(sample.entry.kind)")
        }
    }
}
