import Domain

/// Marks identifiers of stores; there is no value of it.
public enum StoreMark {}
/// Names one store; random, made once.
public typealias StoreID = Identifier<StoreMark>

/// A folder of journals: the team's, or one family's.
public enum Folder: Hashable, Sendable {
    case team
    case family(FamilyID)

    /// Relative to the store, as it is proved in line 1 of each journal.
    var path: String {
        switch self {
        case .team: "team"
        case .family(let id): "families/\(id)"
        }
    }
}
