import Domain

/// One save of a seed, ready to be written to a store: what one installation recorded at once, by whom and when.
public struct SeedSave: Sendable, Hashable {
    public let writer: WriterID
    public let by: Reference<Person>
    public let at: Moment
    public let entries: [Entry]
}

extension SeedSave: Decodable {
    private enum CodingKeys: String, CodingKey {
        case writer, by, at
        case entries = "body"
    }
}

/// Why a seed cannot be read; only a mistake in the seed itself leads to it.
public enum SeedMistake: Error, Hashable, Sendable {
    /// A save that is no JSON object of the expected shape, by its number from 1.
    case unreadable(save: Int, reason: String)
    /// `@…` with a person that is not in the directory.
    case unknownPerson(String)
}
