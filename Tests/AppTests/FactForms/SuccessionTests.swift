import Domain
import Support
import Terminal
import Testing

@testable import App

/// What takes over from what stood before, and what is dropped because nothing was agreed.
struct SuccessionTests {
    /// A player at a form that opens again after each save.
    private func player(_ form: any Form, _ kind: String) -> Player {
        Player { _ in Opener(form: form, kind: kind) }
    }

    @Test func `Nobody agreed what was not agreed`() throws {
        var player = player(NetworkSupportForm(family: .j014), NetworkSupport.word)
        player.play("↵Buurvrouw Els↵haalt boodschappen⌃s")
        let help = try #require(player.ledger.known(NetworkSupport.self).last?.data)
        #expect(help.name == "Buurvrouw Els")
        #expect(help.member == nil && help.agreedOn == nil && help.agreedBy == nil)
    }

    @Test func `Which other family it is hangs on no wall, and in the list are codes only`() {
        var player = player(ElsewhereFileForm(family: .j014), ElsewhereFile.word)
        player.play("↵half↵Noor↵")
        #expect(player.focusedField == "family")
        player.play("V-0")
        #expect(player.text.contains("V-021"))
        for name in ["Frank", "Chantal", "Petra"] { #expect(!player.text.contains(name)) }
        player.play("21↵⌃s")
        #expect(!player.text.contains("V-021"))
        player.play("x")
        #expect(player.text.contains("V-021"))
    }

    @Test func `Why a child is not safe is shown to who asks, also after a correction`() {
        var player = player(JudgementForm(family: .j014, child: .sem), SafetyJudgement.word)
        player.play("↵nee↵Hij durft niet naar huis⌃s⎋")
        let judged = player.ledger.known(SafetyJudgement.self).last { $0.data.child == .sem }
        player = Player(journals: player.journals) { _ in
            EntryScreen(.j014, entry: judged?.entry ?? EntryID("none"))
        }
        #expect(player.text.contains("▒ vertrouwelijk"))
        #expect(!player.text.contains("durft"))
        player.play("↵")
        #expect(!player.text.contains("durft"))
        player.play("⎋x")
        #expect(player.text.contains("durft"))
    }
}
