import Domain
import Terminal

/// What the outside world tells the program.
public enum Message: Sendable {
    case key(Key)
    case resized(Size)
    /// Journals changed, here or elsewhere.
    case changed(Workspace)
    /// A save is on disk.
    case saved(token: Int)
    /// A save is not on disk; the sentence says what to do. What was typed is still there.
    case notSaved(token: Int, Text)
    /// The store is in use; the save is tried again.
    case busy
    case handedOut(HandOut, paths: [String])
    case notHandedOut(Text)
    case day(Day, clockTime: String)
    /// The time of a reminder has come.
    case reminded(Int)
    case say(Text)
}
