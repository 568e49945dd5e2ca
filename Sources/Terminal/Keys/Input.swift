/// What a terminal can tell a program.
public enum Input: Hashable, Sendable {
    /// Somebody pressed a key or pasted text.
    case key(Key)
    /// The window has another size now, or its contents were lost: draw again.
    case resized(Size)
    /// The keyboard is gone (end of input): nobody can answer any more.
    case ended
    /// The terminal hung up (SIGHUP): keep drafts and leave.
    case hangUp
    /// Somebody asks the program to stop (SIGTERM, SIGINT): keep drafts and leave.
    case terminated
}
