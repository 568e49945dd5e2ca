import Domain

/// What a watch noticed since it was last asked: a hint where to look, no more.
public struct Changes: Hashable, Sendable {
    public var folders: Set<Folder> = []
    /// A family was added or removed.
    public var families = false
    /// Somebody came, went or put another family on the table.
    public var presence = false
    /// The kernel lost count: look at everything.
    public var everything = false

    public var isEmpty: Bool { self == Changes() }
}
