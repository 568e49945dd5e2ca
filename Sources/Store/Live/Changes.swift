import Domain

/// What a watch noticed since it was last asked: a hint where to look, no more.
public struct Changes: Hashable, Sendable {
    public var folders: Set<Folder>
    /// A family was added or removed.
    public var families: Bool
    /// Somebody came, went or put another family on the table.
    public var presence: Bool
    /// The kernel lost count: look at everything.
    public var everything: Bool

    public init(
        folders: Set<Folder> = [], families: Bool = false, presence: Bool = false, everything: Bool = false
    ) {
        self.folders = folders
        self.families = families
        self.presence = presence
        self.everything = everything
    }

    public var isEmpty: Bool { self == Changes() }
}
