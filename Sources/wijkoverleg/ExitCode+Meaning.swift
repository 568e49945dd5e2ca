import ArgumentParser

/// The documented exit codes; 0 is done and 64 (the argument parser's) is a command line that was not understood.
extension ExitCode {
    static let refused = ExitCode(1)
    static let damaged = ExitCode(3)
    static let notFound = ExitCode(4)
    static let notSaved = ExitCode(5)
    static let noTerminal = ExitCode(6)
}
