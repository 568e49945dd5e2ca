import Domain

/// One save: entries that go to one journal as one line, all or nothing.
public struct Save: Sendable, Hashable {
    public let token: Int
    public let place: SavePlace
    public let entries: [Entry]
    /// What the message line says when it is on disk.
    public let said: Text
    /// The save that this one undoes, by its token.
    var undoes: Int?
}

/// Which journal a save goes to.
public enum SavePlace: Sendable, Hashable {
    case team
    case family(FamilyID)
    /// A family whose folder does not exist yet.
    case newFamily(FamilyID)
    /// A team whose store does not exist yet.
    case newTeam

    public var family: FamilyID? {
        switch self {
        case .team, .newTeam: nil
        case .family(let id), .newFamily(let id): id
        }
    }
}
