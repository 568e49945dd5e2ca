import Domain
import Support
import Terminal
import Testing

@testable import App

/// A: what was agreed, and what can be done with it.
struct AfsprakenTests {
    private func agreements(_ code: String = "J-014", _ size: Size = .wall) -> Player {
        var player = Player(size, journals: Scene.withAgreedFamily)
        player.open(code)
        player.play("A")
        return player
    }

    @Test func `A capital A opens the view, a small a still records an agreement`() {
        var player = agreements()
        #expect(player.program.top is AfsprakenScreen)
        player.play("a")
        #expect((player.program.top as? FormScreen)?.form is AgreementForm)
    }

    @Test func `One key says what came of the agreement under the cursor, and it is settled then`() throws {
        var player = agreements()
        #expect(player.selectedRow.contains("praat met Sem"))
        player.play("k↓↵⌃s")
        let outcome = try #require(player.saves.last?.entries.first?.fact as? AgreementOutcome)
        #expect(outcome.agreement == Reference(EntryID("j014-agree-sem")))
        #expect(player.program.top is AfsprakenScreen)
        #expect(!player.text.contains("te laat"))
    }

    @Test func `Enter opens the agreement with its history, and there the same key says what came of it`() {
        var player = agreements()
        player.play("↵")
        #expect(player.program.top is EntryScreen)
        #expect(player.text.contains("praat met Sem"))
        player.play("k")
        #expect((player.program.top as? FormScreen)?.form is OutcomeForm)
    }

    @Test(arguments: [
        ("Rik drinkt niet", "condition.checked"), ("Noa doet weer niet", "trigger.met"),
        ("Finn is elke dag", "goal.reviewed"),
    ])
    func `Conditions, moments to scale up and goals come to something by the same key`(words: String, kind: String) {
        var player = agreements("L-012", .desk)
        let found = player.select(words)
        #expect(found)
        player.play("k")
        #expect((player.program.top as? FormScreen)?.form.word == kind)
    }

    @Test func `A row that comes to nothing says so`() {
        var player = agreements("L-012", .desk)
        let found = player.select("rust in huis")
        #expect(found)
        player.play("k")
        #expect(player.message.contains("Ga eerst naar een afspraak"))
    }

    @Test func `The cursor stays on the same agreement when they are listed by date`() {
        var player = agreements()
        player.play("↓")
        #expect(player.selectedRow.contains("oma Fatma"))
        player.play("l")
        #expect(player.selectedRow.contains("oma Fatma"))
        player.play("l")
        #expect(player.selectedRow.contains("oma Fatma"))
    }

    @Test func `What was settled earlier is shown on request and hidden again`() {
        var player = agreements()
        #expect(!player.text.contains("hulp bij d"))
        player.play("f")
        #expect(player.text.contains("✓ gedaan"))
        player.play("f")
        #expect(!player.text.contains("✓ gedaan"))
    }

    @Test(arguments: [Condition.word, ScalingUp.word, ScalingDown.word, Plan.word])
    func `An empty section names the keys that fill it, and Enter opens its form`(kind: String) throws {
        let place = try #require(FormGroups.place(of: kind))
        var player = agreements("K-030")
        let found = player.select(place.keys)
        #expect(found, "\(place.keys)")
        player.play("↵")
        #expect((player.program.top as? FormScreen)?.form.word == kind)
        player.play("⎋" + place.keys.filter { $0 != " " })
        #expect((player.program.top as? FormScreen)?.form.word == kind)
    }

    @Test func `Each of the four roles of scaling down is named or nobody`() {
        let text = agreements("L-012", .large).text
        for words in ["wie blijft?", "wie let op de veiligheid?", "wie waarschuwt de anderen?"] {
            let row = text.split(separator: "\n").first { $0.contains(words) }
            #expect(row.map { !$0.contains("niemand") } == true, "\(words)")
        }
        let reports = text.split(separator: "\n").first { $0.contains("wie meldt bij Veilig Thuis?") }
        #expect(reports?.contains("niemand ○") == true)
    }

    @Test func `A moment to scale up that came without a decision says so, and one with a decision what it was`() {
        let text = agreements("L-012", .large).text
        #expect(text.contains("18 nov gebeurd: nog niets besloten ○"))
        #expect(text.contains("20 aug gebeurd: nog een keer samen langsgaan"))
    }

    @Test func `Names of the family are initials where that was asked for`() {
        var player = agreements("L-012", .large)
        player.play("③")
        for name in ["Noa", "Rik", "Finn", "Lot"] { #expect(!player.text.contains(name), "\(name)") }
    }

    @Test func `A confidential agreement keeps its words behind the wall, and its date and owner in view`() {
        var journals = ExampleWorkspace.journals
        let hidden = Entry(
            id: EntryID("hidden"), Agreement(text: "belt de Schuilplaats", owners: [.smit], before: .on("2026-12-01")),
            confidential: true)
        journals.append(
            [hidden], to: .family(.j014), by: ExampleWorkspace.chair, at: Moment(day: ExampleWorkspace.today))
        for keys in ["A", "T"] {
            var player = Player(.large, journals: journals)
            player.open("J-014")
            player.play(keys)
            #expect(!player.text.contains("Schuilplaats"))
            #expect(player.text.contains("▒ vertrouwelijk"))
            player.play("x")
            #expect(player.text.contains("Schuilplaats"))
        }
    }
}
