/// A typed pointer to a thing by the id of an entry that recorded it; corrections of that entry are followed when it is
/// looked up. Stored as the bare id.
public struct Reference<Kind>: Hashable, Comparable, Sendable {
    public let id: EntryID

    public init(_ id: EntryID) {
        self.id = id
    }

    public static func < (left: Self, right: Self) -> Bool { left.id < right.id }
}

extension Reference: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(try EntryID(from: decoder))
    }

    public func encode(to encoder: any Encoder) throws {
        try id.encode(to: encoder)
    }
}
