import Domain
import Support
import Terminal
import Testing

@testable import App

/// Typing over what the program filled in, and dates that cannot be read.
struct TypingTests {
    private func signal(at field: String) -> Player {
        var player = Player { FormScreen(SignalForm(family: .j014), $0) }
        player.go(to: field)
        return player
    }

    @Test func `The first key takes the place of a date that was filled in`() {
        var player = signal(at: "seen")
        player.play("3 nov")
        #expect(player.value("seen") == "3 nov")
        player.play("⇤⇥ 2025")
        #expect(player.value("seen") == "3 nov 2025")
    }

    @Test func `The arrows, Backspace and End keep what stands there`() {
        var player = signal(at: "seen")
        player.play("⌫")
        #expect(player.value("seen") == "vandaa")
        player.play("g")
        #expect(player.value("seen") == "vandaag")
        player = signal(at: "seen")
        player.press(.end)
        player.play("x")
        #expect(player.value("seen") == "vandaagx")
    }

    @Test func `So does a time, and a line of text`() {
        var player = Player { FormScreen(UnsafeForm(family: .j014), $0) }
        player.go(to: "time")
        player.play("14:30")
        #expect(player.value("time") == "14:30")
        player = Player { desk in
            var desk = desk
            return FormScreen(FamilyForm(desk: &desk), desk)
        }
        player.go(to: "code")
        player.play("Z-1")
        #expect(player.value("code") == "Z-1")
    }

    @Test func `Longer text is only added to`() {
        var player = Player { FormScreen(SignalForm(family: .j014, typed: "Sem huilt"), $0) }
        player.go(to: "text")
        player.play(" weer")
        #expect(player.value("text") == "Sem huilt weer")
    }

    @Test func `A date that cannot be read says so when it is left, and may be left`() {
        var player = signal(at: "seen")
        player.play("3 nvo⇥")
        #expect(player.focusedField == "tone")
        #expect(player.text.contains("○ Welke datum is dit?"))
        player.play("⇤⌃u3 nov⇥")
        #expect(!player.text.contains("○ Welke datum"))
    }
}

/// Going through forms: help, drafts, notes and the way back.
struct FormFrameTests {
    @Test func `F1 is help everywhere, and the bar of a form names it`() {
        var player = Player { FormScreen(SignalForm(family: .j014), $0) }
        player.play("?")
        #expect(player.value("text") == "?")
        #expect(player.text.contains("F1 hulp"))
        player.play("①")
        #expect(player.text.contains("WAT KUNT U HIER DOEN?"))
        player.play("⎋")
        #expect(player.value("text") == "?")
        player = Player()
        player.play("①")
        #expect(player.text.contains("WAT KUNT U HIER DOEN?"))
    }

    @Test func `Escape in a group of forms goes back to the groups`() {
        var player = Player()
        player.open("J-014")
        player.play("i3⎋")
        #expect(player.program.top is EnterScreen)
        #expect(player.selectedRow.contains("3  "))
        player.play("⎋")
        #expect(player.program.top is GezinScreen)
    }

    @Test func `The note of a form stands there whole or not at all, whatever list opens`() {
        var player = Player { FormScreen(VeiligThuisForm(family: .j014), $0) }
        for _ in 0..<10 {
            let words = player.text.split { $0.isWhitespace }.joined(separator: " ")
            let note = "Advies dat een professional vroeg, hoort hier niet: dat blijft van die professional."
            #expect(words.contains(note) || !words.contains("Advies"))
            player.play("⇥")
        }
    }

    @Test func `That this is a draft never stands over a field`() {
        var player = Player()
        player.open("J-014")
        player.play("sSem is stil⎋s")
        for _ in 0..<12 {
            #expect(player.text.contains("Dit is uw concept van eerder."))
            player.play("⇥")
        }
        #expect(player.text.contains("Vertrouwelijk?"))
    }

    @Test func `What was wrong is gone once something was added in passing`() {
        var player = Player { FormScreen(WatcherForm(family: .j014, child: .sem), $0) }
        player.go(to: "watcher")
        player.play("⌃s")
        #expect(player.text.contains("○"))
        player.play("Roel van der Berg↵wijkverpleegkundige⇥Wijkteam↵⌃s")
        #expect(player.message.contains("✓ Bewaard"))
        #expect(player.value("watcher") != "")
        #expect(!player.text.contains("○"))
    }
}
