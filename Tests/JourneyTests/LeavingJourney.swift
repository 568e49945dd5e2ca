import Foundation
import Glibc
import Testing

/// However the program ends, the terminal is clean and nothing of a family stays on it.
@Suite struct LeavingJourney {
    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGSEGV, SIGABRT])
    func `A signal leaves a clean terminal without a name on it`(signal: Int32) throws {
        let house = try House()
        try house.makeExample()
        let terminal = try inFamily(house)
        let program = try #require(terminal.programs.first)
        kill(program, signal)
        try terminal.wait("ended-")
        #expect(!terminal.isAlternateScreen)
        #expect(terminal.isCursorVisible)
        #expect(!terminal.scrollback.contains("Sem"))
        #expect(!terminal.title.contains("J-014"))
    }

    @Test func `What was typed before a hang-up is there the next time`() throws {
        let house = try House()
        try house.makeExample()
        let terminal = try inFamily(house)
        try terminal.press("s")
        try terminal.wait("Wat is er gezien?")
        try terminal.type("half af, nog niet bewaard")
        try terminal.wait("half af, nog niet bewaard")
        kill(try #require(terminal.programs.first), SIGHUP)
        try terminal.wait("ended-")
        let again = try inFamily(house)
        try again.press("s")
        try again.wait("half af, nog niet bewaard", "Dit is uw concept van eerder.")
    }

    @Test func `Ctrl-Z gives the shell back and the screen returns as it was`() throws {
        let house = try House()
        try house.makeExample()
        let shell = try RealTerminal(house, "bash --norc -i")
        try shell.type(house.opening(as: "Hanneke van Dalen", seat: "chair"))
        try shell.press("Enter")
        try shell.wait("OVERLEG VANDAAG")
        try shell.press("C-z")
        try shell.wait("Stopped")
        #expect(!shell.isAlternateScreen)
        try shell.type("fg")
        try shell.press("Enter")
        try shell.wait("OVERLEG VANDAAG", "q stoppen")
    }

    @Test func `A terminal that cannot draw gets one sentence and its own exit code`() throws {
        let house = try House()
        try house.makeExample()
        let dumb = try RealTerminal(
            house, house.opening(as: "Hanneke van Dalen", seat: "chair"), environment: ["TERM": "dumb"])
        try dumb.wait("Deze terminal kan geen scherm tekenen", "ended-6")
    }

    private func inFamily(_ house: House) throws -> RealTerminal {
        let terminal = try RealTerminal(house, house.opening(as: "Hanneke van Dalen", seat: "chair"))
        try terminal.wait("OVERLEG VANDAAG")
        try terminal.press("Enter")
        try terminal.wait("KINDEREN", "Sem 6")
        return terminal
    }
}
