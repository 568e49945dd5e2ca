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

    private func again(_ player: inout Player, _ keys: String) {
        player.play("⎋↵" + keys)
    }

    @Test func `A new safety plan starts from the one that stands and ends it the day before`() {
        var player = player(SafetyPlanForm(family: .j014), SafetyPlan.word)
        player.play("↵Bij ruzie naar oma")
        player.go(to: "day")
        player.play("⌃a⌃k1-11-2026⌃s")
        again(&player, "⌃e Fatma⌃s")
        let plans = player.ledger.known(SafetyPlan.self).map(\.data)
        #expect(plans.map(\.text) == ["Bij ruzie naar oma", "Bij ruzie naar oma Fatma"])
        #expect(plans.map(\.until) == [.on("2026-11-23"), nil])
    }

    @Test func `A new arrangement for the same people ends the earlier one, and for others leaves it`() {
        var player = player(ContactArrangementForm(family: .j014), ContactArrangement.word)
        let arrange = { (player: inout Player, word: String, with: String, since: String) in
            player.go(to: "children")
            player.pick("j014-yara", in: "children")
            player.go(to: "arrangement")
            player.pick(word, in: "arrangement")
            player.go(to: "with")
            player.pick(with, in: "with")
            player.go(to: "since")
            player.play(since + "⌃s")
        }
        player.play("↵")
        arrange(&player, "visiting", "j014-karim", "1-2-2026")
        again(&player, "")
        arrange(&player, "visiting", "j014-fatma", "1-3-2026")
        again(&player, "")
        arrange(&player, "no-contact", "j014-karim", "1-11-2026")
        let standing = player.program.desk.dossier(.j014).arrangements(of: .yara, on: ExampleWorkspace.today)
        #expect(Set(standing.compactMap(\.data.arrangement.word)) == [.noContact, .visiting])
        #expect(player.ledger.known(ContactArrangement.self).first?.data.until == .on("2026-11-01"))
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
        #expect(player.text.contains("V-021"))
        for name in ["Frank", "Chantal", "Petra"] { #expect(!player.text.contains(name)) }
        player.play("V-021↵⌃s")
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
