import Domain
import Support
import Terminal
import Testing

@testable import App

/// Who watches over a child is agreed in one save with the agreement, and nobody who watched before is erased.
struct WatcherFormTests {
    private func watching(_ keys: String) -> Player {
        var player = Player { _ in Opener(form: WatcherForm(family: .j014, child: .sem), kind: Watcher.word) }
        player.play("↵" + keys)
        return player
    }

    private func watchers(_ player: Player, on day: Day = ExampleWorkspace.today) -> [String] {
        player.program.desk.dossier(.j014).watchers(of: .sem, on: day).map(\.data.watcher.name.short)
    }

    @Test func `The agreement is made with it and follows its corrections`() throws {
        var player = watching("Bos↵⌃s")
        let watcher = try #require(player.ledger.known(Watcher.self).last)
        let agreement = try #require(watcher.data.agreement)
        #expect(player.ledger[agreement]?.data.text == "let op Sem")
        player.play("↵")
        player.go(to: "agreement")
        player.play("⌃a⌃kbelt elke vrijdag met school")
        player.go(to: "watcher")
        player.play("Smit↵⌃s")
        let corrected = try #require(player.ledger[agreement]?.data)
        #expect(corrected.text == "belt elke vrijdag met school")
        #expect(corrected.owners.map(\.name.short) == ["J. Smit"])
        #expect(watchers(player) == ["J. Smit"])
        #expect(player.text.contains("belt elke vrijdag met school"))
    }

    @Test func `Whoever watched until now stops the day before, and is still found on the days before`() {
        var player = watching("Bos↵⇥⌃a⌃k1-11-2026⌃s")
        #expect(watchers(player) == ["L. Bos"])
        player.play("⎋↵Smit↵⌃s")
        #expect(watchers(player) == ["J. Smit"])
        #expect(watchers(player, on: .on("2026-11-23")) == ["L. Bos"])
    }

    @Test func `Somebody else from the same day takes the place of the first`() {
        let player = watching("Bos↵⌃s⎋↵Smit↵⌃s")
        #expect(watchers(player) == ["J. Smit"])
        #expect(watchers(player, on: .on("2026-11-23")).isEmpty)
    }
}
