/// A piece of JSON with the line on which it stands, so that what is wrong in a file can be shown in its place. Numbers
/// keep their spelling: what this version does not read is passed on as it came.
public struct JSONNode: Sendable {
    public let value: Value
    /// Counts from 1; 0 for what was made here.
    public let line: Int

    public enum Value: Sendable {
        case object([Field])
        case list([JSONNode])
        case text(String)
        case number(String)
        case flag(Bool)
        case null
    }

    public struct Field: Sendable {
        public let key: String
        public let node: JSONNode

        public init(_ key: String, _ node: JSONNode) {
            self.key = key
            self.node = node
        }
    }

    public init(_ value: Value, line: Int = 0) {
        self.value = value
        self.line = line
    }

    /// Nothing when the bytes are no JSON.
    public init?(_ bytes: [UInt8]) {
        guard let node = try? JSONNodeReader.read(bytes) else { return nil }
        self = node
    }

    public static func text(_ text: String) -> JSONNode { JSONNode(.text(text)) }

    /// The fields of an object in the order of the file; none when it is something else.
    public var fields: [Field] { if case .object(let fields) = value { fields } else { [] } }

    public var items: [JSONNode]? { if case .list(let items) = value { items } else { nil } }

    public var text: String? { if case .text(let text) = value { text } else { nil } }

    public subscript(key: String) -> JSONNode? { fields.first { $0.key == key }?.node }

    /// The same object with a field before all others.
    public func with(_ key: String, _ text: String) -> JSONNode {
        JSONNode(.object([Field(key, .text(text))] + fields), line: line)
    }

    /// Objects and lists within each other, itself included.
    public var depth: Int {
        switch value {
        case .object(let fields): 1 + (fields.map(\.node.depth).max() ?? 0)
        case .list(let items): 1 + (items.map(\.depth).max() ?? 0)
        default: 0
        }
    }
}
