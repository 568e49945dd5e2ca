import Domain
import Support
import Terminal
import Testing

@testable import App

/// Nothing typed is ever lost, and nothing is called saved that is not.
struct FormTests {
    @Test func `Escape keeps a draft, and the form shows it again`() {
        var player = Player()
        player.open("J-014")
        player.play("sSem is stil⎋")
        #expect(player.message.contains("concept"))
        #expect(player.program.top is GezinScreen)
        player.play("s")
        #expect(player.value("text") == "Sem is stil")
        player.go(to: "observer")
        player.play("Smit↵⌃s")
        #expect(player.program.desk.drafts == Drafts())
        player.play("s")
        #expect(player.value("text") == "")
    }

    @Test func `A draft about one child never turns up at another`() {
        var player = Player { FormScreen(WatcherForm(family: .j014, child: .sem), $0) }
        player.play("Bos↵")
        let drafts = player.program.desk.drafts
        var desk = ExampleWorkspace.desk()
        desk.drafts = drafts
        #expect(FormScreen(WatcherForm(family: .j014, child: .noor), desk).states.first?.value == "j014-noor")
        #expect(FormScreen(WatcherForm(family: .j014, child: .sem), desk).states[1].value == "p-bos")
    }

    @Test func `A refusal stands at its field, has the cursor, and loses nothing`() {
        var player = Player()
        player.open("J-014")
        player.writeSignal("Sem is ziek")
        player.go(to: "seen")
        player.play("⌃u31-2⌃s")
        #expect(player.saves.isEmpty)
        #expect(player.focusedField == "seen")
        #expect(player.value("seen") == "31-2")
        #expect(player.value("text") == "Sem is ziek")
        #expect(player.text.contains("○ Welke datum is dit?"))
    }

    @Test func `A signal from tomorrow is refused at its date`() {
        var player = Player()
        player.open("J-014")
        player.writeSignal("Sem is ziek")
        player.go(to: "seen")
        player.play("⌃umorgen⌃s")
        #expect(player.saves.isEmpty)
        #expect(player.focusedField == "seen")
    }

    @Test func `What could not be written stays on the screen, says why, and can be saved again`() {
        var player = Player()
        player.open("J-014")
        player.refusal = Text(nl: "De schijf is vol.", en: "The disk is full.")
        player.writeSignal("Sem is ziek")
        player.play("⌃s")
        #expect(player.text.contains("De schijf is vol."))
        #expect(!player.text.contains("✓"))
        #expect(player.value("text") == "Sem is ziek")
        player.refusal = nil
        player.play("⌃s")
        #expect(player.saves.count == 2)
        #expect(player.message == "✓ Signaal bewaard.")
        #expect(player.program.top is GezinScreen)
    }

    @Test func `Nothing is called saved before it is on disk, and a second press saves nothing twice`() {
        var player = Player()
        player.open("J-014")
        player.holdsSaves = true
        player.writeSignal("Sem is ziek")
        player.play("⌃s⌃s")
        #expect(player.saves.count == 1)
        #expect(!player.text.contains("✓"))
        player.writeWaiting()
        #expect(player.message == "✓ Signaal bewaard.")
    }

    @Test func `Somebody who wants to leave while it is being saved waits, and keeps one signal and no draft`() {
        var player = Player()
        player.open("J-014")
        player.holdsSaves = true
        player.writeSignal("Sem is ziek")
        player.play("⌃s⎋")
        #expect(player.message == "Er wordt bewaard. Wacht nog even.")
        player.writeWaiting()
        #expect(player.program.top is GezinScreen)
        #expect(player.program.desk.drafts == Drafts())
        #expect(
            player.program.desk.dossier(.j014).ledger.known(Signal.self).count { $0.data.text == "Sem is ziek" } == 1)
    }

    @Test func `A draft keeps the day that was understood, also when it is opened on another day`() {
        var player = Player()
        player.open("J-014")
        player.play("sSem is ziek")
        #expect(player.value("seen") == "vandaag")
        player.play("⎋s")
        #expect(player.value("seen") == "vandaag")
        player.play("⎋")
        player.tell(.day(.on("2026-11-25"), clockTime: "09:00"))
        player.play("s")
        #expect(player.value("text") == "Sem is ziek")
        #expect(player.value("seen") == "24-11-2026")
    }

    @Test func `A signal from another terminal changes neither text nor cursor nor field`() {
        var player = Player()
        player.open("J-014")
        player.play("sSem is vandaag←←⇥⇤")
        let before = (player.canvas.cursor, player.value("text"), player.focusedField)
        player.colleagueWrites([.newSignal()], about: .j014)
        #expect(player.canvas.cursor == before.0)
        #expect(player.value("text") == before.1)
        #expect(player.focusedField == before.2)
        #expect(player.message == "Nieuw bij J-014: signaal, school")
        player.play("x")
        #expect(player.value("text") == "Sem is vandax" + "ag")
    }

    @Test func `The selection stays on the same thing when others write`() {
        var player = Player()
        player.open("J-014")
        let found = player.select("4 meldingen")
        #expect(found)
        player.colleagueWrites([.newSignal()], about: .j014)
        #expect(player.selectedRow.contains("4 meldingen"))
    }

    @Test func `A person added in passing is chosen in the form it was added from`() {
        var player = Player()
        player.open("J-014")
        player.play("aPraat met Sem⇥Roel van der Berg↵wijkverpleegkundige⇥Wijkteam↵⌃s")
        #expect(player.text.contains("Roel van der Berg"))
        #expect(player.focusedField == "owners")
        player.play("⌃s")
        let agreement = player.saves.last?.entries.first?.fact as? Agreement
        #expect(agreement?.owners.map(\.name.full) == ["Roel van der Berg"])
        #expect(agreement?.text == "Praat met Sem")
    }
}
