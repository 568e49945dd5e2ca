/// The fields of a proved JSON object, found once and looked up by their bytes.
struct ProvedObject<Key: CodingKey> {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var fields: [(key: Range<Int>, value: ProvedValue)] = []
    var codingPath: [any CodingKey] { [] }

    init(_ object: ProvedValue) throws {
        guard object.first == UInt8(ascii: "{") else { throw ProvedValue.misfit("not an object") }
        bytes = object.bytes
        fields.reserveCapacity(12)
        var place = object.range.lowerBound + 1
        while place < object.range.upperBound, bytes[place] == UInt8(ascii: "\"") {
            let end = ProvedValue.closingQuote(bytes, place + 1)
            let value = ProvedValue(bytes, at: end + 2)
            fields.append((place + 1..<end, value))
            place = value.range.upperBound + 1
        }
    }

    private func value(_ key: Key) -> ProvedValue? {
        var name = key.stringValue
        return name.withUTF8 { name in
            fields.first { $0.key.count == name.count && bytes[$0.key].elementsEqual(name) }?.value
        }
    }

    private func known(_ key: Key) throws -> ProvedValue {
        guard let value = value(key) else { throw ProvedValue.misfit("a field is missing") }
        return value
    }

    private func present(_ key: Key) -> ProvedValue? { value(key).flatMap { $0.isNull ? nil : $0 } }
}

extension ProvedObject: KeyedDecodingContainerProtocol {
    var allKeys: [Key] {
        fields.compactMap { Key(stringValue: String(decoding: bytes[$0.key], as: UTF8.self)) }
    }

    func contains(_ key: Key) -> Bool { value(key) != nil }

    func decodeNil(forKey key: Key) throws -> Bool { try known(key).isNull }

    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try known(key).decode(type) }

    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try known(key).decode(type) }

    func decode(_ type: String.Type, forKey key: Key) throws -> String { try known(key).decode(type) }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        try Value(from: try known(key))
    }

    func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? { try present(key)?.decode(type) }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        try present(key).map { try Value(from: $0) }
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> {
        try known(key).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
        try known(key).unkeyedContainer()
    }

    func superDecoder() throws -> any Decoder { throw ProvedValue.misfit("no kind inherits") }

    func superDecoder(forKey key: Key) throws -> any Decoder { try known(key) }
}
