import Domain
import Support
import Terminal
import Testing

@testable import App

/// Who saw a signal: known to those who ask, and never lost by a correction.
struct SignalFormTests {
    private static let report = EntryID("j014-report-4")

    private func correct(_ keys: String = "", reveal: Bool = false, then field: String? = nil) -> Player {
        var player = Player { _ in EntryScreen(.j014, entry: Self.report) }
        player.play(reveal ? "x↵" : "↵")
        if let field { player.go(to: field) }
        player.play(keys)
        return player
    }

    private func signal(_ player: Player) -> Signal? { player.ledger[Reference<Signal>(Self.report)]?.data }

    @Test func `Who made a report is not in the form that corrects it until somebody asks`() throws {
        let before = try #require(signal(Player()))
        let name = try #require(before.observer?.name.full)
        var player = correct()
        #expect(player.value("observer") == "")
        #expect(!player.text.contains(name))
        player.play("⌃s")
        #expect(signal(player) == before)
        #expect(correct(reveal: true).value("observer") == before.observer?.person?.id.value)
    }

    @Test func `A name that is written takes the place of a professional, and the other way round`() {
        var player = correct("de buurvrouw", reveal: true, then: "observer")
        #expect(player.text.contains("> iemand anders: de buurvrouw"))
        player.play("↵⌃s")
        #expect(signal(player)?.observer == nil)
        #expect(signal(player)?.observerName == "de buurvrouw")
        player.play("↵")
        player.go(to: "observer")
        player.play("Bos↵⌃s")
        #expect(signal(player)?.observer?.name.short == "L. Bos")
        #expect(signal(player)?.observerName == nil)
    }

    @Test func `With initials asked for no list of a form and nothing above it spells out a name of the family`() {
        for keys in ["s⇥", "i2", "i31", "i34"] {
            var player = Player()
            player.open("J-014")
            player.play("③" + keys)
            for name in ["Yara", "Amira", "Noor"] { #expect(!player.text.contains(name), "\(keys): \(name)") }
        }
        var player = Player()
        player.open("J-014")
        player.play("③s⇥Amir ")
        #expect(player.text.contains("A."))
    }
}
