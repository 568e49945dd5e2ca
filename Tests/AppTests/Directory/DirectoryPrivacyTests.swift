import Domain
import Support
import Terminal
import Testing

@testable import App

/// The directory hangs on the same wall as everything else.
struct DirectoryPrivacyTests {
    private static let others = ExampleWorkspace.codes.filter { $0 != "J-014" }

    private func expectNoOther(_ player: Player, _ what: String) {
        let text = player.text
        for code in Self.others { #expect(!text.contains(code), "\(what): \(code)") }
    }

    @Test(arguments: [Size.wall, .large])
    func `From a family on the table no other family’s code stands on any screen of the directory`(size: Size) {
        var player = Player(size)
        player.openDirectory(from: "J-014")
        #expect(player.program.top is DirectoryScreen)
        expectNoOther(player, "directory")
        player.play("?")
        expectNoOther(player, "help")
        player.play(" :")
        expectNoOther(player, "menu")
        player.play("⎋nBea")
        expectNoOther(player, "new person")
        player.play("⎋r")
        expectNoOther(player, "new organisation")
        player.play("⎋/")
        expectNoOther(player, "find")
        for person in player.program.desk.team.people {
            player.play("⌃u\(person.data.name.full)↵")
            #expect((player.program.top as? PersonScreen)?.id == person.id)
            expectNoOther(player, person.data.name.full)
            #expect(!player.text.contains("NU BETROKKEN BIJ"))
            for key in ["↵", "r", "w", "t", "u", ":"] {
                player.play(key)
                expectNoOther(player, key)
                player.play(player.program.top is PersonScreen ? "" : "⎋")
            }
            player.play("⎋")
        }
    }

    @Test func `The family stays on the table, and Escape leads back to it`() {
        var player = Player()
        player.openDirectory(from: "J-014")
        player.play("/smit↵")
        #expect(player.program.top.family == .j014)
        player.play("⎋⎋⎋")
        #expect(player.program.top is GezinScreen)
    }

    @Test func `Without a family on the table the codes stand there, but not where involvement is confidential`() {
        var player = Player()
        player.openPerson("Jolanda Smit")
        #expect(player.text.contains("NU BETROKKEN BIJ\n   E-046, G-024, H-016, J-014"))
        player.play("⎋")
        player.go(toRow: "Pieter Vos")
        player.play("↵")
        #expect(player.text.contains("NU BETROKKEN BIJ\n   geen gezin"))
    }

    @Test func `Where somebody’s work is confidential, watching over a child does not tell of it either`() throws {
        var player = Player()
        let vos = try #require(player.program.desk.team.professional(.vos))
        let watcher = Watcher(child: .sem, watcher: vos, since: .on("2026-11-20"))
        player.colleagueWrites([.named("watch", watcher)], about: .j014)
        player.openPerson("Pieter Vos")
        #expect(player.text.contains("NU BETROKKEN BIJ\n   geen gezin"))
    }

    @Test func `While a family is on the table no news of another one comes in above the bar`() {
        let other = ExampleWorkspace.family("V-021")
        for keys in ["", "/smit", "n", "/smit↵", "/smit↵r"] {
            var player = Player()
            player.openDirectory(from: "J-014")
            player.play(keys)
            player.colleagueWrites([.newSignal("there")], about: other)
            #expect(player.message == "", "\(keys)")
            player.colleagueWrites([.newSignal("here")], about: .j014)
            #expect(player.message.hasPrefix("Nieuw bij J-014"), "\(keys)")
        }
        var player = Player()
        player.openDirectory()
        player.colleagueWrites([.newSignal("there")], about: other)
        #expect(player.message.hasPrefix("Nieuw bij V-021"))
    }

    @Test func `What was revealed in a family is hidden again in the directory`() {
        var player = Player()
        player.open("J-014")
        player.play("x⎋")
        player.openPerson("Pieter Vos")
        #expect(player.text.contains("NU BETROKKEN BIJ\n   geen gezin"))
    }

    @Test func `The curtain covers every screen of the directory at once, while typing as well`() {
        for keys in ["", "/smit", "n", "r", "↓↵", "↓↵↵", "↓↵r", "↓↵w", "↓↵t"] {
            var player = Player()
            player.openDirectory()
            player.play(keys + "②")
            let rest = player.text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
            #expect(rest.count == 1, "\(keys)")
            #expect(rest.first?.contains("Even dicht. F2 opent weer.") == true)
        }
    }

    @Test func `Looking back at a day, the directory is as it was then, and nothing is written in it`() throws {
        var player = Player()
        player.open("J-014")
        player.play("h⌃u1-3-2026↵:adresboek↵")
        _ = try #require(player.program.desk.past)
        player.play("/smit↵")
        #expect(player.text.contains("Jolanda Smit"))
        #expect(!player.text.contains("0549-10 21 10"))
        for key in ["↵", "r", "w", "t"] {
            player.play(key)
            #expect(player.program.top is PersonScreen)
        }
        #expect(player.saves.isEmpty)
    }
}
