/// A random name that says nothing about who it stands for: paths, arguments and journals carry these and never a surname.
///
/// Shape: lower-case letters and digits, at most 64 characters. What came from elsewhere is kept as it is.
public struct Identifier<Subject>: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let value: String

    public init(_ value: String) {
        self.value = value
    }

    public var description: String { value }

    /// Whether the value can be used as the name of a folder or file: 1–64 of a–z, 0–9 and `-`.
    public var isSafeAsName: Bool {
        (1...64).contains(value.utf8.count)
            && value.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.value < right.value
    }
}

extension Identifier: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(value)
    }
}

/// Names one entry: one immutable fact in a journal.
public typealias EntryID = Identifier<Entry>
/// Names one family; also the name of its folder.
public typealias FamilyID = Identifier<Family>
/// Names one installation of the program, the only one that appends to its journals.
public typealias WriterID = Identifier<Entry.Writer>
