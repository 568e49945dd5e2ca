import Support
import Terminal
import Testing

@testable import App

/// The help of a screen: whole on every terminal, line by line.
struct HelpTests {
    @Test(arguments: Scene.all)
    func `Every command of every screen is reached in its help at the smallest size`(scene: Scene) {
        var player = scene.player(Frame.smallest, .nl)
        guard !player.program.isCurtainClosed, !player.program.isHelpOpen, !player.program.top.isTyping else { return }
        let commands = CommonCommands.all(for: player.program.top, player.program.desk)
        player.play("?")
        var pages: [String] = []
        while player.program.isHelpOpen, pages.last != player.text {
            pages.append(player.text)
            if !player.text.contains("lees verder") { break }
            player.press(.pageDown)
        }
        for command in commands {
            let isThere = pages.contains { $0.contains("\n   " + command.key.label + " ") }
            #expect(isThere, "\(scene.name): \(command.name.word)")
        }
    }

    @Test func `Help that does not fit scrolls by line and page, says so, and closes with any other key`() {
        var player = Player(.wall)
        player.openDiscussion(of: "J-014")
        player.play("?")
        #expect(player.text.contains("↑ ↓ PgUp PgDn: lees verder. Elke andere toets sluit deze hulp."))
        #expect(!player.text.contains("Ga één stap terug."))
        let top = player.text
        player.play("↓")
        #expect(player.text != top)
        player.play("↑↑")
        #expect(player.text == top)
        player.press(.pageDown)
        #expect(player.text.contains("Ga één stap terug."))
        let end = player.text
        player.press(.pageDown)
        #expect(player.text == end)
        player.press(.pageUp)
        #expect(player.text == top)
        player.play("w")
        #expect(!player.program.isHelpOpen)
        #expect(player.program.top is VragenScreen)
    }

    @Test func `Help that fits closes with every key`() {
        for key in [Key.up, .down, .pageDown, .escape, .character("x")] {
            var player = Player(.desk)
            player.play("?")
            #expect(player.text.contains("Elke toets sluit deze hulp."))
            player.press(key)
            #expect(!player.program.isHelpOpen)
        }
    }

    @Test func `The curtain falls at once, through the help as well`() {
        var player = Player(.wall)
        player.open("J-014")
        player.play("?②")
        #expect(player.program.isCurtainClosed)
        player.play("②")
        #expect(!player.program.isHelpOpen)
    }
}
