import ArgumentParser
import Domain
import Glibc

/// Standard output, written to the last byte or with a reason; a reader that has read enough (`| head`) is no error.
enum Output {
    /// Whether what is written goes straight to somebody's terminal.
    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// Cells for a line of text: those of the terminal within reason, else 80.
    static var width: Int {
        var size = winsize()
        guard isTerminal, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return min(max(Int(size.ws_col), 40), 100)
    }

    /// Text that is safe to show already.
    static func write(_ text: String) throws(Complaint) {
        signal(SIGPIPE, SIG_IGN)
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if written > 0 {
                rest = rest.dropFirst(written)
                continue
            }
            switch errno {
            case EINTR: continue
            case EPIPE: return
            case EAGAIN: waitForRoom()
            default: throw Complaint(unwritable, .refused)
            }
        }
    }

    private static func waitForRoom() {
        var output = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        _ = poll(&output, 1, -1)
    }

    private static let unwritable = Text(
        nl: "De uitvoer kan niet worden geschreven. Is de schijf vol, of de uitvoer gesloten?",
        en: "The output cannot be written. Is the disk full, or the output closed?")
}
