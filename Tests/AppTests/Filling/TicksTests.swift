import Domain
import Support
import Terminal
import Testing

@testable import App

/// Ticking in a list of several, and emptying a field: what a first user expects of the keys.
struct TicksTests {
    private func about() -> Player {
        var player = Player { FormScreen(SignalForm(family: .j014), $0) }
        player.go(to: "about")
        return player
    }

    @Test func `Enter ticks the row that somebody went to, and the next Enter goes on; it takes no tick away`() {
        var player = about()
        player.play("↓")
        #expect(player.text.contains("↵ kiezen"))
        player.play("↵")
        #expect(player.value("about") == "j014-sem")
        #expect(player.focusedField == "about")
        #expect(player.text.contains("↵ verder"))
        player.play("↓↑")
        #expect(player.text.contains("↵ verder"))
        player.play("↵")
        #expect(player.value("about") == "j014-sem")
        #expect(player.focusedField == "seen")
    }

    @Test func `The arrows stay in a list of ticks, and say how to go on`() {
        var player = about()
        player.press(.end)
        player.play("↓")
        #expect(player.focusedField == "about")
        #expect(player.message.contains("Tab gaat naar het volgende veld"))
        player.press(.home)
        player.play("↑")
        #expect(player.focusedField == "about")
        #expect(player.message.contains("Shift-Tab"))
    }

    @Test func `Whoever only walks back leaves a list of ticks at its first row`() {
        var player = about()
        player.play("↑")
        #expect(player.focusedField == "text")
    }

    @Test func `A list that goes on below what is in view says so`() {
        var player = Player { FormScreen(HelpResponseForm(family: .j014), $0) }
        player.go(to: "response")
        #expect(player.text.contains("↓"))
        player.press(.end)
        #expect(player.text.contains("↑"))
    }

    @Test func `Control-U empties text and what was chosen, and the help says so`() {
        var player = about()
        player.play(" ")
        player.play("⌃u")
        #expect(player.value("about") == "")
        player.go(to: "seen")
        player.play("⌃u")
        #expect(player.value("seen") == "")
        player.press(.function(1))
        #expect(player.text.contains("Ctrl-U"))
    }
}
