import Foundation
import Testing

/// Journeys leave nothing behind: terminals that live on use up what the kernel has for watching folders.
@Suite struct RealTerminalTests {
    @Test func `A terminal and the program in it are gone when the test lets go of it`() throws {
        let house = try House()
        var terminal: RealTerminal? = try RealTerminal(house, "\(House.program) --today 2026-11-24")
        try terminal?.wait("Welkom bij wijkoverleg")
        let program = try #require(terminal?.programs.first)
        terminal = nil
        let end = Date(timeIntervalSinceNow: 30)
        while kill(program, 0) == 0, Date() < end { usleep(4_000) }
        #expect(kill(program, 0) == -1)
    }
}
