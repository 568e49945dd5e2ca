import Domain

/// Why something was not saved. In every case the text is still with the caller, who keeps it.
public enum SaveFault: Error, Hashable, Sendable {
    /// Another program holds the journal's lock at this moment: try again.
    case busy
    /// The line would be longer than a line may be, in bytes: save less at once.
    case tooLong(bytes: Int, limit: Int)
    /// A kind that does not belong in this folder's journals: nothing about a family in the team's, and the other way round.
    case wrongFolder(kind: String)
    /// The family has no folder in this store.
    case noFamily(FamilyID)
    /// The person's or family's id has a shape that a journal cannot hold.
    case unsafeIdentifier(String)
    /// An entry that this version cannot write, or that its own reader would refuse.
    case unwritable(kind: String)
    /// There was nothing to save.
    case nothing
    /// Nothing of it stands in the journal.
    case file(FileFault)
    /// The line was written and it is not certain that the disk holds it. That journal is left as it is; saving the same
    /// entries again goes to a new one, and counts once.
    case notCertain(FileFault)
}
