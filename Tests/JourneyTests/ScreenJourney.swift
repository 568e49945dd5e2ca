import Foundation
import Testing

/// The screen in a real terminal: sizes, paste, first start, terminals of several kinds.
@Suite struct ScreenJourney {
    @Test func `A window that becomes too small says so and lives on`() throws {
        let house = try House()
        try house.makeExample()
        let terminal = try RealTerminal(house, house.opening(as: "Hanneke van Dalen", seat: "chair"))
        try terminal.wait("OVERLEG VANDAAG")
        try terminal.resize(columns: 52, rows: 16)
        try terminal.wait("Venster te klein: 52×16, nodig 60×18")
        try terminal.resize(columns: 120, rows: 40)
        try terminal.press("Enter")
        try terminal.wait("KINDEREN", "OUDERS")
    }

    @Test func `Pasted text arrives as text, also its line ends`() throws {
        let house = try House()
        try house.makeExample()
        let terminal = try RealTerminal(house, house.opening(as: "Hanneke van Dalen", seat: "chair"))
        try terminal.wait("OVERLEG VANDAAG")
        try terminal.press("Enter", "s")
        try terminal.wait("Wat is er gezien?")
        try terminal.paste("eerste regel\nq tweede regel é €")
        try terminal.wait("eerste regel q tweede regel é €")
    }

    @Test func `An empty machine offers the example team or a team of one's own`() throws {
        let house = try House()
        let terminal = try RealTerminal(house, "\(House.program) --today 2026-11-24")
        try terminal.wait("Welkom bij wijkoverleg", "voorbeeldteam", "eigen team")
        try terminal.press("Down", "Enter")
        try terminal.wait("Naam van het team")
        try terminal.type("De Iep")
        try terminal.press("Tab", "Tab")
        try terminal.type("Mira")
        try terminal.press("C-s")
        try terminal.wait("De Iep", "Druk op n om met een gezin te beginnen")
        #expect(
            house.files(below: "\(house.path)/data/wijkoverleg/.live").count == 1,
            "who made the team is seen to be here")
        #expect(house.files(below: "\(house.path)/state/wijkoverleg").contains { $0.path.hasPrefix("seat-") })
        try terminal.press("q")
        try terminal.wait("ended-0")
        let again = try RealTerminal(house, "\(House.program) --today 2026-11-24")
        try again.wait("De Iep", "Er staat nog geen gezin")
        for file in house.files(below: "\(house.path)/data") {
            let mode =
                try FileManager.default.attributesOfItem(atPath: "\(house.path)/data/\(file.path)")[.posixPermissions]
                as? Int
            #expect(mode == 0o600 || mode == 0o700)
        }
    }

    @Test func `The demo shows the example team and leaves nothing behind`() throws {
        let house = try House()
        let terminal = try RealTerminal(house, "\(House.program) demo --today 2026-11-24")
        try terminal.wait("De Linde", "OVERLEG VANDAAG 9:00, 5 gezinnen")
        try terminal.press("q")
        try terminal.wait("ended-0")
        #expect(house.files(below: house.path).allSatisfy { !$0.path.contains("demo") })
    }

    @Test(arguments: ["linux", "vt100", "xterm-256color", "tmux-256color"])
    func `The overview is whole on every kind of terminal`(kind: String) throws {
        let house = try House()
        try house.makeExample()
        let terminal = try RealTerminal(
            house, house.opening(as: "Hanneke van Dalen", seat: "chair"), environment: ["TERM": kind])
        try terminal.wait("OVERLEG VANDAAG 9:00, 5 gezinnen", "J-014", "K-030")
    }

    @Test func `Without UTF-8 the signs have stand-ins and a line says so`() throws {
        let house = try House()
        try house.makeExample()
        let terminal = try RealTerminal(
            house, house.opening(as: "Hanneke van Dalen", seat: "chair"), environment: ["LANG": "C", "LC_ALL": "C"])
        try terminal.wait("OVERLEG VANDAAG", "geen UTF-8")
    }
}
