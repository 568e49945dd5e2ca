import Domain
import Support
import Terminal
import Testing

@testable import App

/// The regie with its recorded powers, and taking it over.
struct RegieFormTests {
    private static let v021 = ExampleWorkspace.family("V-021")

    @Test func `Powers are ticked, and whoever names the day of the yes need not say yes as well`() throws {
        var player = Player { FormScreen(RegisseurForm(family: .j014), $0) }
        player.play("de Wit↵")
        player.go(to: "acceptedOn")
        player.play("20-11-2026⇥ ↓ ↓ ⇥")
        player.go(to: "grantedBy")
        player.play("teamleider⌃s")
        let regie = try #require(player.saves.last?.entries.first?.fact as? RegisseurAppointment)
        #expect(regie.powers == [.known(.convene), .known(.information), .known(.plan)])
        #expect(regie.accepted == true)
        #expect(regie.acceptedOn == Day(year: 2026, month: 11, day: 20))
        #expect(regie.grantedBy == "teamleider")
    }

    @Test func `A new regisseur takes over from whoever it ends, without saying so`() throws {
        var player = Player(.desk) { FormScreen(RegisseurForm(family: Self.v021), $0) }
        #expect(player.text.contains("Nu: S. Kaya (casusregisseur)."))
        player.play("de Wit↵⌃s")
        let regie = try #require(player.saves.last?.entries.first?.fact as? RegisseurAppointment)
        #expect(regie.takesOverFrom?.person?.id == EntryID("p-kaya"))
    }

    @Test func `A procesregisseur comes beside the casusregisseur and ends nobody`() throws {
        var player = Player { FormScreen(RegisseurForm(family: Self.v021), $0) }
        player.play("van Dalen↵")
        player.go(to: "role")
        player.play("proces↵⌃s")
        #expect(player.saves.last?.entries.count == 1)
        let dossier = player.program.desk.dossier(Self.v021)
        #expect(dossier.regisseurs(on: ExampleWorkspace.today).count == 1)
        #expect(dossier.regisseurs(on: ExampleWorkspace.today, role: .proces).count == 1)
        #expect(dossier.regisseurs(on: ExampleWorkspace.today, role: .proces).first?.data.takesOverFrom == nil)
    }
}
