import Domain
import Seeds
import Support
import Terminal
import Testing

@testable import App

/// The curtain and the minute of `x`: whatever happens meanwhile, nothing of a family comes on the screen.
struct CurtainTests {
    private static let empty = {
        var player = Player(journals: MemoryJournals())
        player.play("②")
        return player.canvas
    }()

    @Test(arguments: ExampleWorkspace.codes)
    func `Behind the curtain nothing is seen of what a colleague writes, what was saved, what failed or what is typed`(
        code: String
    ) {
        let family = ExampleWorkspace.family(code)
        for keys in ["", "s", "V↵", "/", ":", "?", "x", "i", "a"] {
            var player = Player()
            player.open(code)
            player.play(keys + "②")
            #expect(player.canvas == Self.empty, "after \(keys)")
            player.colleagueWrites([.newSignal()], about: family)
            player.tell(.say(Text(verbatim: "Sem Selmani")))
            player.tell(.busy)
            player.tell(.notSaved(token: 1, Text(verbatim: "Sem Selmani")))
            player.tell(.reminded(1))
            player.play("Sem Selmani↵⇥⎋x")
            #expect(player.canvas == Self.empty, "after \(keys)")
            player.tell(.resized(.tooSmall))
            #expect(player.canvas.text.contains("Venster te klein"))
            player.tell(.resized(.wall))
            player.play("②")
            #expect(ShareableTests.planted.found(in: player.canvas).isEmpty, "after \(keys)")
        }
    }

    @Test func `The curtain also closes over a save that is under way, and stays closed when it is done`() {
        var player = Player()
        player.holdsSaves = true
        player.open("J-014")
        player.writeSignal("Sem is ziek")
        player.play("⌃s②")
        #expect(player.canvas == Self.empty)
        player.writeWaiting()
        #expect(player.canvas == Self.empty)
        player.play("②")
        #expect(player.message.contains("✓"))
    }

    @Test(arguments: ExampleWorkspace.codes)
    func `When the minute of x is over, nothing confidential is on any screen that was opened in it`(code: String)
        throws
    {
        let family = ExampleWorkspace.family(code)
        var desk = ExampleWorkspace.desk(.desk)
        desk.prepare(family)
        let dossier = desk.dossier(family)
        var entries: [EntryID] = []
        for kind in EventKinds.all where kind.scope == .family { entries += dossier.ledger.standing(kind) }
        for id in entries {
            guard let entry = dossier.ledger.entry(id)?.entry, dossier.ledger.isConfidential(entry) else { continue }
            var player = Player(desk, EntryScreen(family, entry: id))
            player.play("x↵")
            player.tell(.reminded(1))
            #expect(
                ShareableTests.planted.found(in: player.canvas).isEmpty, "\(entry.kind) \(id.value):\n\(player.text)")
            let fields = (player.program.top as? FormScreen)?.states.count ?? 0
            for _ in 0..<fields {
                player.play("⇥")
                #expect(
                    ShareableTests.planted.found(in: player.canvas).isEmpty,
                    "\(entry.kind) \(id.value):\n\(player.text)")
            }
        }
    }
}
