import Domain
import Support
import Terminal
import Testing

@testable import App

/// A correction speaks of what somebody saw when the form was opened, whatever comes in meanwhile.
struct SeenTests {
    private var typing: (player: Player, signal: Known<Signal>) {
        get throws {
            let signal = try #require(Player().ledger.known(Signal.self).last)
            var player = Player(first: { _ in EntryScreen(.j014, entry: signal.entry) })
            player.play("↵")
            player.go(to: "text")
            player.play("⌃e, zegt zij")
            return (player, signal)
        }
    }

    @Test func `What another wrote while it was typed stands beside it, and the page of the entry says so`() throws {
        var (player, signal) = try typing
        player.colleagueWrites([.newSignal(corrects: [signal.entry.value])], about: .j014)
        player.play("⌃s")
        let isConflict = player.ledger.conflicts.contains { $0.id == signal.id.id && $0.readings.count == 2 }
        #expect(isConflict)
        #expect(player.text.contains("Dit is tegelijk anders vastgelegd."))
        player.play("↵↵")
        let isResolved = player.ledger.conflicts.allSatisfy { $0.id != signal.id.id }
        #expect(isResolved)
    }

    @Test func `What another took back while it was typed is corrected all the same, as one thing`() throws {
        var (player, signal) = try typing
        let gone = Withdrawal(entry: signal.entry, reason: "Vergissing")
        player.colleagueWrites([Entry(id: EntryID("gone"), gone)], about: .j014)
        player.play("⌃s")
        let known = player.ledger[signal.id]
        #expect(known?.data.text.contains(", zegt zij") == true)
        #expect(player.text.contains("teruggenomen: Vergissing"))
    }
}
