import Domain
import Support
import Terminal
import Testing

@testable import App

/// Undoing by keys: first it says what, then somebody decides.
struct UndoKeysTests {
    @Test func `The last thing saved is named, undone with Enter, and put back the same way`() {
        var player = Player()
        player.saveSignal("Sem is ziek")
        player.play("u")
        #expect(player.text.contains("Ongedaan maken: signaal “Sem is ziek” van zojuist?"))
        #expect(player.saves.count == 1)
        player.play("↵")
        #expect(player.message == "✓ Ongedaan gemaakt: signaal “Sem is ziek”.")
        #expect(player.program.top is GezinScreen)
        #expect(!player.signals.contains("Sem is ziek"))
        player.play("u")
        #expect(player.text.contains("Terugzetten: signaal “Sem is ziek”"))
        player.play("↵")
        #expect(player.message == "✓ Teruggezet: signaal “Sem is ziek”.")
        #expect(player.signals.contains("Sem is ziek"))
    }

    @Test func `Escape undoes nothing`() {
        var player = Player()
        player.saveSignal("Sem is ziek")
        player.play("u⎋")
        #expect(player.saves.count == 1)
        #expect(player.signals.contains("Sem is ziek"))
    }

    @Test func `Pressing u again goes further back, before and after Enter`() {
        var player = Player()
        player.saveSignal("eerste")
        player.saveSignal("tweede")
        player.saveSignal("derde")
        player.play("uu")
        #expect(player.text.contains("Ongedaan maken: signaal “tweede”"))
        player.play("uu")
        #expect(player.text.contains("Ongedaan maken: signaal “eerste”"))
        #expect(player.message == "Verder terug is er niets.")
        player.play("⎋u↵u↵")
        #expect(player.signals.filter { ["eerste", "tweede", "derde"].contains($0) } == ["eerste"])
        player.play("u")
        #expect(player.text.contains("Ongedaan maken: signaal “eerste”"))
        player.play("↑↵")
        #expect(player.signals.filter { ["eerste", "tweede", "derde"].contains($0) } == ["eerste", "derde"])
    }

    @Test func `With nothing to undo it says so`() {
        var player = Player()
        player.open("J-014")
        player.play("u")
        #expect(player.message == "Er is niets om ongedaan te maken: u hebt bij dit gezin nog niets bewaard.")
        #expect(player.program.top is GezinScreen)
    }

    @Test func `What was saved with another family is not undone here`() {
        var player = Player()
        player.saveSignal("Sem is ziek")
        player.play("⎋")
        player.open("V-021")
        player.play("u")
        #expect(player.message.hasPrefix("Er is niets om ongedaan te maken"))
    }

    @Test func `What was not written cannot be undone`() {
        var player = Player()
        player.open("J-014")
        player.refusal = Text(nl: "De schijf is vol.", en: "The disk is full.")
        player.writeSignal("Sem is ziek")
        player.play("⌃s⎋u")
        #expect(player.message.hasPrefix("Er is niets om ongedaan te maken"))
    }

    @Test func `What another terminal changed meanwhile stays, with its name`() throws {
        var player = Player()
        player.saveSignal("Sem is ziek")
        let id = try #require(player.saves.last?.entries.first?.id)
        player.play("u")
        player.colleagueWrites([.newSignal("theirs", text: "Sem is erg ziek", corrects: [id.value])], about: .j014)
        #expect(player.text.contains("L. Bos heeft dit daarna veranderd"))
        player.play("↵")
        #expect(player.saves.count == 1)
        #expect(player.message.contains("L. Bos heeft dit daarna veranderd"))
        #expect(player.signals.contains("Sem is erg ziek"))
    }

    @Test func `A correction and taking back are undone as what they are`() {
        var player = Player { _ in EntryScreen(.j014, entry: EntryID("j014-sem-nov26")) }
        player.play("tdubbel⌃s")
        player = Player(journals: player.journals) { GezinScreen(.j014, $0) }
        player.play("u")
        #expect(player.message.hasPrefix("Er is niets om ongedaan te maken"))

        player = Player { FormScreen(WithdrawForm(family: .j014, entry: EntryID("j014-sem-nov26")), $0) }
        player.play("dubbel⌃s")
        #expect(player.saves.count == 1)
        let words = UndoWords(.family(.j014), player.program.desk)
        #expect(
            words.name(of: player.saves[0]).nl
                == "terugnemen van signaal “Sem kwam deze week twee keer te laat en zei niets”")
    }

    @Test func `What is confidential is named and not quoted`() {
        var player = Player { FormScreen(OwnWordsForm(family: .j014, speaker: .yara), $0) }
        player.play("geheimpje⌃s")
        let desk = player.program.desk
        let words = UndoWords(.family(.j014), desk)
        #expect(!player.saves.isEmpty)
        for save in player.saves {
            #expect(!words.question(save).nl.contains("geheimpje"))
            #expect(!words.done(save).nl.contains("geheimpje"))
        }
    }

    @Test func `A closed discussion says why it stays closed and what to do`() {
        var player = Player()
        player.openDiscussion(of: "J-014")
        player.answerAll()
        player.play("cc⌃s↵")
        player.open("J-014")
        player.play("u")
        #expect(player.text.contains("De bespreking is gesloten"))
        #expect(player.text.contains("nieuwe bespreking"))
        let before = player.saves.count
        player.play("↵")
        #expect(player.saves.count == before)
    }

    @Test func `Two presses of Enter undo once`() {
        var player = Player()
        player.saveSignal("Sem is ziek")
        player.holdsSaves = true
        player.play("u↵↵")
        #expect(player.saves.count == 2)
        player.writeWaiting()
        #expect(!player.signals.contains("Sem is ziek"))
    }
}

extension Player {
    /// Saves a signal of J. Smit about J-014.
    mutating func saveSignal(_ text: String) {
        if program.top.family != .j014 { open("J-014") }
        writeSignal(text)
        play("⌃s")
    }

    var signals: [String] { program.desk.dossier(.j014).ledger.known(Signal.self).map(\.data.text) }
}
