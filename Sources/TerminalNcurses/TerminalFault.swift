/// Why there can be no full-screen program here; the caller words it and offers another way of working.
public enum TerminalFault: Error, Hashable, Sendable {
    /// Standard input or output is a file or a pipe.
    case noTerminal
    /// `TERM=dumb`, or a terminal on which the cursor cannot be moved.
    case dumbTerminal
    /// `TERM` is not set, or nothing is known about the terminal it names.
    case unknownTerminal(String)
}
