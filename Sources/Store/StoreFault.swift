/// Why a store could not be made or opened. Each has one sentence with the remedy, see `sentence`.
public enum StoreFault: Error, Hashable, Sendable {
    case file(FileFault)
    /// There is no folder at the path.
    case notThere
    /// The folder has no `wijkoverleg.json`.
    case noStore
    /// `wijkoverleg.json` cannot be understood.
    case unreadableHeader
    /// Written by a newer version: the format a reader must know, and the one this version knows.
    case newerFormat(needed: Int, known: Int)
    /// `create` was asked for a folder that is a store already.
    case alreadyStore
    /// `create` was asked for a folder with other things in it.
    case notEmpty
}
