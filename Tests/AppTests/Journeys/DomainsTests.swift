import Domain
import Support
import Terminal
import Testing

@testable import App

/// The life domains one by one: quick to fill in, what was said before stays, and nothing confidential on the wall.
struct DomainsTests {
    @Test func `A digit chooses the answer, and after saving the cursor is at the next domain of the same person`()
        throws
    {
        var player = Player { DomainsScreen(.j014, $0) }
        player.play("→1")
        #expect(player.value("state") == "going-well")
        #expect(player.value("members") == "j014-yara")
        #expect(player.focusedField == "text")
        player.play("⌃s2te klein⌃s")
        let pictures = player.saves.flatMap(\.entries).compactMap { $0.fact as? DomainPicture }
        #expect(pictures.map(\.domain) == [.known(.money), .known(.housing)])
        #expect(pictures.map(\.state) == [.known(.goingWell), .known(.worries)])
        #expect(pictures.allSatisfy { $0.members == [.yara] && $0.by?.person == ExampleWorkspace.chair })
        let screen = try #require(player.program.top as? DomainsScreen)
        #expect(screen.selected == DomainSubject(domain: .known(.work), member: .yara))
    }

    @Test func `What is not needed says why`() {
        var player = Player { DomainsScreen(.j014, $0) }
        player.play("↓↓→→→4⌃s")
        #expect(player.saves.isEmpty)
        #expect(player.text.contains("○ Schrijf op waarom dit niet nodig is."))
        player.play("is twee jaar⌃s")
        #expect(player.saves.count == 1)
    }

    @Test func `The same cell on the same day is corrected; on a later day it is a new picture beside the old one`() {
        var player = Player(journals: .further) { DomainsScreen(.j014, $0) }
        let before = pictures(of: .money, player)
        player.play("→→→→2⌃s↑1⌃s")
        let saved = player.saves.flatMap(\.entries)
        #expect(saved.first?.corrects == [])
        #expect(saved.last?.corrects == saved.prefix(1).map(\.id))
        #expect(pictures(of: .money, player) == before + 1)
    }

    private func pictures(of domain: LifeDomain, _ player: Player) -> Int {
        player.program.desk.dossier(.j014).ledger.known(DomainPicture.self).count { $0.data.domain == domain }
    }

    @Test func `Health stays off the wall, in the table, in the notes and in the form`() {
        var player = Player(journals: .further) { DomainsScreen(.j014, $0) }
        player.play("→→→→↓↓↓↓")
        #expect(player.text.contains("▒ vertrouwelijk (3 nov)"))
        #expect(!player.text.contains("slaapt slecht"))
        player.play("↵")
        #expect(!player.text.contains("slaapt slecht"))
        player.play("⎋x")
        #expect(player.text.contains("slaapt slecht"))
    }

    @Test func `A picture can be read, and from there corrected`() {
        var player = Player(journals: .further) { DomainsScreen(.j014, $0) }
        player.play("b")
        #expect(player.message == "Hier is nog niets ingevuld.")
        player.play("↓b")
        #expect(player.program.top is EntryScreen)
        player.play("↵")
        #expect(player.value("state") == "going-well")
    }

    @Test func `It is reached from its group, and Escape goes back to the family`() {
        var player = Player()
        player.open("J-014")
        player.play("i45")
        #expect(player.program.top is DomainsScreen)
        player.play("⎋")
        #expect(player.program.top is GezinScreen)
        player.play(":leefgebieden langs↵")
        #expect(player.program.top is DomainsScreen)
    }

    @Test func `A row of the life domains in G opens the table at that domain`() throws {
        var player = Player()
        player.open("J-014")
        let found = player.select(">  onderwijs")
        #expect(found)
        player.play("↵")
        let screen = try #require(player.program.top as? DomainsScreen)
        #expect(screen.selected == DomainSubject(domain: .known(.education), member: nil))
    }

    @Test func `With more people than fit the column of the cursor is always there`() {
        var journals = ExampleWorkspace.journals
        let more = (1...14).map {
            Entry(id: EntryID("x-m\($0)"), Member(name: PersonName(given: "Kind\($0)"), role: .child))
        }
        journals.append(
            more, to: .family(.j014), by: ExampleWorkspace.colleague, at: Moment(day: ExampleWorkspace.today))
        var player = Player(journals: journals) { DomainsScreen(.j014, $0) }
        for _ in 0..<25 { player.play("→") }
        #expect(player.text.contains("GELD, TOM"))
        #expect(player.selectedRow.contains(">?"))
    }
}
