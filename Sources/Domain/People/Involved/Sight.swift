/// Whether a professional sees a member of the family, as far as anybody said so.
public enum Sight: Hashable, Sendable {
    case sees, doesNotSee
    /// Saw the member until the involvement ended.
    case stopped
    /// Nobody wrote down whom this professional sees: not the same as seeing nobody.
    case notAsked

    public var sign: Character {
        switch self {
        case .sees: "●"
        case .doesNotSee: "–"
        case .stopped: "x"
        case .notAsked: "?"
        }
    }
}
