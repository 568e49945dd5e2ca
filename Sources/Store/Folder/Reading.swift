import Domain

/// All that one folder's journals hold, in the order of everything, with what was found wrong on the way.
///
/// The same lines give the same reading, whatever their order of arrival and whichever files they came in.
public struct Reading: Sendable {
    public var folder: Folder
    /// Sound lines in the order of everything, each once, without what redactions hide.
    public var lines: [Recorded] = []
    /// The elements of each line's body as they stand, and the mark of what came in from outside; as many as `lines`.
    public var bodies: [StoredBody] = []
    public var damages: [Damage] = []
    public var splits: [Split] = []
    public var unfinished: [Unfinished] = []
    /// Elements of bodies that could not be read at all (no id or kind); unknown kinds are entries and not counted here.
    public var unreadable = 0
    /// Lines whose body is hidden or erased because a redaction asks for it.
    public var redacted = 0
    /// Over the hashes of all lines in order: equal when two installations hold the same lines.
    public var digest: Fingerprint

    public var entryCount: Int { lines.reduce(0) { $0 + $1.entries.count } }
}
