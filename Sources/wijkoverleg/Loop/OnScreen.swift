import App
import ArgumentParser
import Domain
import Glibc
import Store
import Terminal
import TerminalNcurses

/// Puts a seat on the screen and runs until somebody leaves.
struct OnScreen {
    let options: CommonOptions

    func run(_ seat: Seat, first: (Desk) -> any Screen) throws(Complaint) {
        mkdir(Surroundings.stateFolder, 0o700)
        let clock = options.clock
        let now = clock.now
        let terminal: NcursesTerminal
        do throws(TerminalFault) {
            terminal = try NcursesTerminal(
                errorLog: "\(Surroundings.stateFolder)/errors.log", scheme: options.colours)
        } catch {
            throw Complaint(error)
        }
        defer { terminal.close() }
        var desk = Desk(
            workspace: seat.workspace, language: options.language, today: now.day, clockTime: now.clockTime,
            me: seat.person, ids: .system(), size: terminal.size)
        desk.drafts = seat.drafts
        let program = Program(desk: desk, first: first(desk))
        let loop = Loop(program: program, terminal: terminal, seat: seat, clock: clock)
        if terminal.isAsciiOnly { loop.warnAboutLetters() }
        loop.run()
    }
}

extension Complaint {
    /// There is no terminal to draw on.
    init(_ fault: TerminalFault) {
        let sentence: Text =
            switch fault {
            case .noTerminal:
                Text(
                    nl: "Dit is geen terminal. Start wijkoverleg in een terminalvenster.",
                    en: "This is not a terminal. Start wijkoverleg in a terminal window.")
            case .unknownTerminal(let name):
                Text(
                    nl: "De terminal \(name) is hier niet bekend. Probeer: TERM=xterm-256color wijkoverleg",
                    en: "The terminal \(name) is not known here. Try: TERM=xterm-256color wijkoverleg")
            case .dumbTerminal:
                Text(
                    nl: "Deze terminal kan geen scherm tekenen. Gebruik de opdrachten: wijkoverleg --help",
                    en: "This terminal cannot draw a screen. Use the commands: wijkoverleg --help")
            }
        self.init(sentence, .noTerminal)
    }
}
