import Domain
import Support
import Terminal
import Testing

@testable import App

/// Everything that can be done is found by name, in the words of whoever looks for it.
struct PaletteTests {
    @Test(arguments: Scene.all)
    func `The menu of every screen holds every command of it, and does it as its key would`(scene: Scene) {
        let player = scene.player(.wall, .nl)
        let screen = player.program.top
        guard !player.program.isCurtainClosed, !player.program.isHelpOpen, !screen.isTyping else { return }
        let items = PaletteSection.all(for: screen, player.program.desk).flatMap(\.items)
        for command in CommonCommands.all(for: screen, player.program.desk) where command.name != .palette {
            let found = items.contains { item in
                if case .key(command.key) = item.choice { item.disabled == command.disabled } else { false }
            }
            #expect(found, "\(scene.name): \(command.name.word)")
        }
    }

    @Test func `Every form of every group is in the menu of a family, once, with its group or its key`() {
        let desk = ExampleWorkspace.desk()
        let items = PaletteSection.all(for: GezinScreen(.j014, desk), desk).flatMap(\.items)
        for form in PaletteForm.all(.j014, desk) {
            let found = items.filter { $0.title == desk.say(form.form.title.capitalised) && !$0.isView }
            #expect(found.count == 1, "\(form.name)")
            #expect(found.first?.rank(for: FoldedQuery(form.words)) != nil, "\(form.words)")
        }
    }

    @Test(arguments: [
        ("meld", "Signaal"), ("report", "Signaal"), ("taak", "Afspraak"), ("schulden", "Probleem"),
        ("emergency", "Nu onveilig"), ("oordeel", "Nu veilig?"), ("blank", "Dicht"), ("previous", "Terug"),
        ("punten alle", "Alle punten"), ("ÁLLE PÜNTEN", "Alle punten"), ("all points", "Alle punten"),
    ])
    func `People find a thing by their own word, in either language`(typed: String, title: String) {
        var player = Player(.desk)
        player.open("J-014")
        player.play(":" + typed)
        #expect(player.text.contains(title))
    }

    @Test func `The first hit is what the words begin with`() {
        var player = Player()
        player.open("J-014")
        player.play(":vr↵")
        #expect(player.program.top is VragenScreen)
        player.play("⎋:prob↵")
        #expect((player.program.top as? FormScreen)?.form is ProblemForm)
        player.play("⎋")
        #expect(player.program.top is GezinScreen)
    }

    @Test func `A command is done on the screen it was asked on`() {
        var player = Player()
        player.open("J-014")
        player.play(":alle punten↵")
        #expect(player.program.top is PointsScreen)
        player.play("⌃p" + "openen↵")
        #expect(player.program.top is EvidenceScreen)
        player.play(":dicht↵")
        #expect(player.program.isCurtainClosed)
        player.play("②:hulp↵")
        #expect(player.program.isHelpOpen)
        player.play("x:terug↵")
        #expect(player.program.top is PointsScreen)
    }

    @Test func `Another view is reached from wherever in the family, and Escape leads back to Gezin`() {
        var player = Player()
        player.open("J-014")
        player.play("p↵:vragen↵")
        #expect(player.program.top is VragenScreen)
        player.play("⎋")
        #expect(player.program.top is GezinScreen)
        player.play("⎋")
        #expect(player.program.top is FamiliesScreen)
    }

    @Test func `What cannot be done now says why, and the menu stays`() {
        var player = Player()
        player.openDiscussion(of: "J-014")
        player.play(":sluiten")
        #expect(player.selectedItem.contains("Beantwoord eerst alle vijf"))
        player.play("↵")
        #expect(player.message == "Beantwoord eerst alle vijf de vragen, of laat ze open.")
        #expect(player.program.top is PaletteScreen)
    }

    @Test func `A family is reached by its code from the overview, and never from another family`() {
        var player = Player()
        player.play(":v-021↵")
        #expect(player.program.top.family == ExampleWorkspace.family("V-021"))
        player.play(":j-014")
        #expect(player.text.contains("Niets gevonden"))
        #expect(player.effects.contains(.showPresence(ExampleWorkspace.family("V-021"))))
    }

    @Test func `While somebody types a colon is a colon`() {
        var player = Player()
        player.open("J-014")
        player.play("s8:30⌃p")
        #expect(player.value("text") == "8:30")
    }

    @Test func `Escape leaves the menu and nothing else`() {
        var player = Player()
        player.open("J-014")
        player.play(":probl⎋")
        #expect(player.program.top is GezinScreen)
        #expect(player.saves.isEmpty)
    }
}

extension PaletteItem {
    fileprivate var isView: Bool { if case .view = choice { true } else { false } }
}

extension Player {
    /// The line marked by `>`, where the cursor is in what is typed.
    var selectedItem: String {
        text.split(separator: "\n").first { $0.hasPrefix(">") }.map(String.init) ?? ""
    }
}
