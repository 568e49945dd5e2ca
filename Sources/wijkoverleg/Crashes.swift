import Glibc

/// What a crash may say. Swift's runtime prints the values of registers and arguments in its backtrace; here those can be
/// words about a family, and standard error may be a log that many people read.
enum Crashes {
    /// The signals for which the runtime installs its backtracer before `main` (`SWIFT_BACKTRACE`).
    private static let fatal = [SIGILL, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGTRAP, SIGQUIT]

    /// Lets the system end the program, without a backtrace, whatever the environment asks. A disposition to ignore that
    /// was inherited is kept. The screen adds handlers of its own later, which give the terminal back.
    static func silence() {
        for signal in fatal {
            var now = sigaction()
            guard sigaction(signal, nil, &now) == 0, !isIgnoring(now) else { continue }
            var standard = sigaction()
            standard.__sigaction_handler.sa_handler = SIG_DFL
            sigemptyset(&standard.sa_mask)
            sigaction(signal, &standard, nil)
        }
    }

    private static func isIgnoring(_ action: sigaction) -> Bool {
        unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
    }
}
