/// What the loop needs of a terminal, so that tests can play one in memory.
public protocol TerminalBackend: AnyObject {
    /// The room there is now.
    var size: Size { get }
    /// Whether the terminal shows ASCII only (no UTF-8 locale), which deserves one line of warning.
    var isAsciiOnly: Bool { get }
    /// Shows a picture; only what changed is sent.
    func draw(_ canvas: Canvas)
    /// Everything that arrived since the last call, without waiting.
    func readKeys() -> [Input]
    /// Gives the terminal back to the shell until the user resumes the program; draw again afterwards.
    /// A size that changed meanwhile comes with the next `readKeys`.
    func suspend()
    /// Leaves a clean terminal; calling it twice does no harm.
    func close()
}
