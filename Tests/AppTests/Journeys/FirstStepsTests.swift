import Domain
import Support
import Terminal
import Testing

@testable import App

/// What somebody does who never saw the program, reading only the screen.
struct FirstStepsTests {
    @Test func `A new chair finds the child about whom little is known and opens what it rests on`() {
        var player = Player()
        #expect(player.selectedRow.contains("J-014"))
        player.play("↵")
        let found = player.select("Weinig bekend over Sem")
        #expect(found)
        player.play("↵")
        #expect(player.text.contains("Geen signalen van een kind is niet hetzelfde als veilig"))
        #expect(player.text.contains("paragraaf 2.3"))
        #expect(player.text.contains("Wie ziet Sem?"))
        #expect(player.text.contains("19 nov"))
        player.play("↵")
        #expect(player.text.contains("schulden bij verhuurder"))
        player.play("⎋⎋⎋")
        #expect(player.program.top is FamiliesScreen)
    }

    @Test func `On an empty machine one begins a team and comes to the families`() throws {
        var player = Player(journals: MemoryJournals(), me: nil) { WelcomeScreen($0) }
        player.play("↓↵De Brug⇥Waterveen⇥Noor⇥de⇥Boer⇥voorzitter↵")
        #expect(player.saves.first?.place == .newTeam)
        #expect(player.program.top is FamiliesScreen)
        #expect(player.text.contains("De Brug"))
        #expect(player.program.desk.myself?.name.short == "N. de Boer")
        #expect(player.effects.contains { if case .remember = $0 { true } else { false } })
        player.play("n⇥zorgen op school⌃s")
        #expect(player.program.top is GezinScreen)
        #expect(player.text.contains("Nog geen kind ingevoerd"))
    }

    @Test func `The example team can be asked for at the first start`() {
        var player = Player(journals: MemoryJournals(), me: nil) { WelcomeScreen($0) }
        player.play("↵")
        #expect(player.effects == [.openExample])
    }

    @Test func `Who sits here is asked once and remembered`() {
        var player = Player(me: nil) { WhoScreen($0) }
        player.play("kuip↵")
        #expect(player.effects.contains(.remember(Reference(EntryID("p-kuiper")))))
        #expect(player.program.top is FamiliesScreen)
        #expect(player.program.desk.myself?.name.short == "A. Kuiper")
    }

    @Test func `Somebody who is not in the directory adds himself and sits down`() {
        var player = Player(me: nil) { WhoScreen($0) }
        player.play("Roel van der Berg↵")
        #expect(player.value("surname") == "Berg")
        player.play("wijkverpleegkundige⇥Wijkteam↵⌃s")
        #expect(player.program.desk.myself?.name.short == "R. van der Berg")
        #expect(player.program.top is FamiliesScreen)
    }

    @Test(arguments: Scene.all)
    func `The help of every screen names every command of it`(scene: Scene) {
        var player = scene.player(.desk, .nl)
        guard !player.program.isCurtainClosed, !player.program.isHelpOpen, !player.program.top.isTyping else { return }
        let commands = CommonCommands.all(for: player.program.top, player.program.desk)
        player.play("?")
        let text = player.text
        for command in commands {
            #expect(text.contains("   " + command.key.label + " "), "\(command.name.word)")
            if let help = command.help { #expect(text.contains(help.nl)) }
        }
    }

    @Test func `The curtain empties the screen at once, also while typing, and brings everything back`() {
        var player = Player()
        player.open("J-014")
        player.play("sgeheim②")
        for word in ["Sem", "Yara", "J-014", "geheim", "Linde"] { #expect(!player.text.contains(word)) }
        player.play("x⎋q")
        #expect(!player.effects.contains(.quit))
        player.play("②")
        #expect(player.value("text") == "geheim")
    }

    @Test func `A letter in a text field is text, and elsewhere a command`() {
        var player = Player()
        player.open("J-014")
        player.play("sq?!1GV")
        #expect(player.value("text") == "q?!1GV")
        #expect(!player.effects.contains(.quit))
        player.play("⎋⎋q")
        #expect(player.effects.contains(.quit))
    }

    @Test func `A command that cannot be done now says why`() {
        var player = Player()
        player.openDiscussion(of: "J-014")
        player.play("c")
        #expect(player.message == "Beantwoord eerst alle vijf de vragen, of laat ze open.")
        #expect(player.program.top is VragenScreen)
    }

    @Test func `Escape goes one step back from everywhere and ends at the families`() {
        for scene in Scene.all where !scene.name.hasPrefix("who") {
            var player = scene.player(.wall, .nl)
            guard !player.program.isCurtainClosed else { continue }
            if player.program.isHelpOpen { player.play("⎋") }
            while player.program.screens.count > 1 {
                let before = (player.program.screens.count, player.canvas)
                player.play("⎋")
                // A step is a screen less, or a filter or an earlier day that is left on the same screen.
                let isBack = player.program.screens.count < before.0 || player.canvas != before.1
                #expect(isBack && player.program.screens.count <= before.0, "\(scene.name)")
                guard isBack else { break }
            }
        }
    }
}
