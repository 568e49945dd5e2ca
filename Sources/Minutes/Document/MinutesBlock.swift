/// One piece of text with its meaning: what it is, not what it looks like.
public enum MinutesBlock: Hashable, Sendable {
    case paragraph(String)
    case list([String])
    case definitions([MinutesDefinition])
    case table(MinutesTable)
    /// Somebody's own words, kept as theirs.
    case quotation(words: String, speaker: String)
}

/// A term with what belongs to it, in order; never empty.
public struct MinutesDefinition: Hashable, Sendable {
    public var term: String
    public var values: [String]

    public init(_ term: String, _ values: [String]) {
        self.term = term
        self.values = values
    }

    public init(_ term: String, _ value: String) {
        self.init(term, [value])
    }
}
