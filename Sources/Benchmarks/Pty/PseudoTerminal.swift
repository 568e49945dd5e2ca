import Glibc

/// A program in a terminal of its own, so that the time from a key to the last byte of its picture can be taken outside it.
final class PseudoTerminal {
    /// Why there is nothing to measure: a program that is not installed, or a machine without pseudo-terminals.
    struct Failure: Error {
        let reason: String
    }

    /// Requests of `ioctl_tty(2)` that Swift cannot import: opening the other end, and asking for its number.
    private static let lock: UInt = 0x4004_5431
    private static let number: UInt = 0x8004_5430

    private let descriptor: Int32
    let process: pid_t
    private var buffer = [UInt8](repeating: 0, count: 65_536)
    /// When the program was started, in seconds of the monotonic clock.
    let started: Double

    /// Starts a program; its words are looked up in `PATH`.
    init(_ words: [String], columns: Int, rows: Int, environment: [String: String])
        throws(Failure)
    {
        descriptor = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        var isLocked: Int32 = 0
        var number: Int32 = 0
        guard descriptor >= 0, ioctl(descriptor, PseudoTerminal.lock, &isLocked) == 0,
            ioctl(descriptor, PseudoTerminal.number, &number) == 0
        else { throw Failure(reason: "no pseudo-terminal") }
        var size = winsize(
            ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
        started = PseudoTerminal.now
        process = try Spawning.start(words, terminal: "/dev/pts/\(number)", environment: environment)
    }

    deinit {
        kill(process, SIGKILL)
        close(descriptor)
        waitpid(process, nil, 0)
    }

    /// Seconds of a clock that never goes back.
    static var now: Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    func send(_ bytes: [UInt8]) {
        _ = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    }

    /// Reads until the picture is whole: nothing more came for so long, *and* the program sleeps and used no processor time
    /// in between. A slow frame that is still being computed is therefore never taken for a finished one.
    /// - Returns: when the last byte came, and how many came; nothing when the program ended or never got quiet.
    func readPicture(quiet: Double) -> (at: Double, bytes: Int)? {
        let begin = PseudoTerminal.now
        var last = begin
        var bytes = 0
        var worked = Activity.of(process)
        while PseudoTerminal.now - begin < 30 {
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            if poll(&waiting, 1, Int32(quiet * 1000)) > 0 {
                let count = read(descriptor, &buffer, buffer.count)
                guard count > 0 else { return nil }
                last = PseudoTerminal.now
                bytes += count
                continue
            }
            let activity = Activity.of(process)
            if let activity, activity.isAsleep, activity == worked { return (last, bytes) }
            guard activity != nil else { return nil }
            worked = activity
        }
        return nil
    }
}
