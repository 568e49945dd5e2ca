/// Something that is wrong with a file of the store: reported, never repaired away.
public struct Damage: Hashable, Sendable {
    /// Relative to the store.
    public let file: String
    /// Counts from 1; 0 when it is about the file as a whole.
    public let line: Int
    public let reason: Reason

    public init(file: String, line: Int, reason: Reason) {
        self.file = file
        self.line = line
        self.reason = reason
    }

    public enum Reason: Hashable, Sendable {
        /// The line cannot be used; what follows it is.
        case unsound(LineFault)
        /// The line is sound, and the one it names as the line before it is not there.
        case chainBroken
        /// Lines are missing between the one before and this one.
        case missing(from: Int, through: Int)
        /// The journal was begun in another folder or store; none of its lines are used.
        case movedHere
        /// The file ends in the middle of a line: a save was cut off, or is going on now.
        case unfinished(bytes: Int)
        /// Salt and body were taken out, and no redaction asks for it.
        case bodyMissing
        /// The clock number is not one more than the highest that the line had seen.
        case wrongClock(expected: Int)
        /// Lines of this journal up to a number were seen by another writer, or written here, and are gone.
        case cut(JournalName, through: Int)
        /// A line that another writer saw has another hash now.
        case rewritten(JournalName, number: Int)
        /// The file cannot be read at all; the `errno`.
        case unreadable(code: Int32)
        /// Others on this machine may read or change it.
        case permissions(mode: UInt32)
        /// Minutes that are not as they were handed out any more.
        case handedOutChanged
        /// Minutes that were handed out and are not there any more.
        case handedOutMissing
        /// A name that this program gives to no file or folder; what has it is not used. Shown cut off when it is long.
        case unsafeName
        /// A link, pipe or device, or a file where a folder should be: it is not opened.
        case notPlain
        /// So many more were found up to this line, and are not named one by one.
        case more(Int)
    }
}

/// Two different lines with one number in one journal: two machines used one installation's id. Both count.
public struct Split: Hashable, Sendable {
    public let journal: JournalName
    public let number: Int
    /// Relative to the store, sorted.
    public let files: [String]
}

/// A last line that was cut off before it was saved whole: its text can be offered again as a draft.
public struct Unfinished: Hashable, Sendable {
    /// Relative to the store.
    public let file: String
    /// Whether this installation wrote it.
    public let isOurs: Bool
    /// What is left of the line's body as text; empty when nothing of it was written.
    public let text: String
}
