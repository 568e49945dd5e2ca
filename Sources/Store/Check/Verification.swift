import Domain

/// What a look at everything came to: the whole store read from its first byte, every line proved, every journal compared
/// with what its neighbours and we ourselves saw of it.
public struct Verification: Sendable {
    /// Sorted by file and line.
    public var damages: [Damage] = []
    /// What stands among the families' folders and is none; each is a damage as well.
    public var strangers: [Damage] = []
    public var splits: [Split] = []
    public var unfinished: [Unfinished] = []
    public var journals = 0
    public var lines = 0
    public var entries = 0
    /// Entries of kinds that this version does not know, by kind.
    public var unknownKinds: [String: Int] = [:]
    /// Elements that could not be read at all.
    public var unreadable = 0
    /// Files in journal folders that are none of ours; left alone.
    public var otherFiles: [String] = []

    /// Nothing to report: `verify` ends with code 0.
    public var isSound: Bool { damages.isEmpty && splits.isEmpty }
}
