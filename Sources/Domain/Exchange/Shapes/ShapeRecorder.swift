extension Shape {
    /// The shape of any stored type: its own word for it, or the fields that it asks for when it is read.
    public init<Value: Decodable>(of type: Value.Type) {
        self = ShapeRecorder.read(type)?.shape ?? .object(name: "\(type)", [])
    }
}

/// A decoder that has nothing to give but samples, and writes down what it is asked for.
struct ShapeRecorder: Decoder {
    let notes = Notes()
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    final class Notes {
        var fields: [Shape.Field] = []
    }

    /// The type asked for something that no stored type asks for.
    struct NothingThere: Error {}

    static func read<Value: Decodable>(_ type: Value.Type) -> (shape: Shape, sample: Value)? {
        if let shaped = type as? any Shaped.Type, let sample = shaped.sample as? Value {
            return (shaped.shape, sample)
        }
        let recorder = ShapeRecorder()
        guard let sample = try? Value(from: recorder) else { return nil }
        return (.object(name: "\(type)", recorder.notes.fields), sample)
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(Fields(notes: notes))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw NothingThere() }
    func singleValueContainer() throws -> any SingleValueDecodingContainer { throw NothingThere() }
}

extension ShapeRecorder {
    /// The fields of one object.
    struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
        let notes: Notes
        var codingPath: [any CodingKey] { [] }
        var allKeys: [Key] { [] }

        func contains(_ key: Key) -> Bool { true }
        func decodeNil(forKey key: Key) -> Bool { true }

        func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
            try note(type, key, mayBeLeftOut: false)
        }
        func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
            _ = try note(type, key, mayBeLeftOut: true)
            return nil
        }
        func decodeIfPresent(_ type: String.Type, forKey key: Key) throws -> String? {
            _ = try note(type, key, mayBeLeftOut: true)
            return nil
        }
        func decodeIfPresent(_ type: Bool.Type, forKey key: Key) throws -> Bool? {
            _ = try note(type, key, mayBeLeftOut: true)
            return nil
        }
        func decodeIfPresent(_ type: Int.Type, forKey key: Key) throws -> Int? {
            _ = try note(type, key, mayBeLeftOut: true)
            return nil
        }

        private func note<Value: Decodable>(_ type: Value.Type, _ key: Key, mayBeLeftOut: Bool) throws -> Value {
            guard let (shape, sample) = ShapeRecorder.read(type) else { throw NothingThere() }
            notes.fields.append(Shape.Field(key.stringValue, shape, mayBeLeftOut: mayBeLeftOut))
            return sample
        }

        func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) throws
            -> KeyedDecodingContainer<Nested>
        { throw NothingThere() }
        func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw NothingThere() }
        func superDecoder() throws -> any Decoder { throw NothingThere() }
        func superDecoder(forKey key: Key) throws -> any Decoder { throw NothingThere() }
    }
}

/// Numbers and texts are asked for by name and are fields like all others.
extension ShapeRecorder.Fields {
    func decode(_ type: Bool.Type, forKey key: Key) throws -> Bool { try note(type, key, mayBeLeftOut: false) }
    func decode(_ type: String.Type, forKey key: Key) throws -> String { try note(type, key, mayBeLeftOut: false) }
    func decode(_ type: Int.Type, forKey key: Key) throws -> Int { try note(type, key, mayBeLeftOut: false) }
    func decode(_ type: Double.Type, forKey key: Key) throws -> Double { throw ShapeRecorder.NothingThere() }
    func decode(_ type: Float.Type, forKey key: Key) throws -> Float { throw ShapeRecorder.NothingThere() }
    func decode(_ type: Int8.Type, forKey key: Key) throws -> Int8 { throw ShapeRecorder.NothingThere() }
    func decode(_ type: Int16.Type, forKey key: Key) throws -> Int16 { throw ShapeRecorder.NothingThere() }
    func decode(_ type: Int32.Type, forKey key: Key) throws -> Int32 { throw ShapeRecorder.NothingThere() }
    func decode(_ type: Int64.Type, forKey key: Key) throws -> Int64 { throw ShapeRecorder.NothingThere() }
    func decode(_ type: UInt.Type, forKey key: Key) throws -> UInt { throw ShapeRecorder.NothingThere() }
    func decode(_ type: UInt8.Type, forKey key: Key) throws -> UInt8 { throw ShapeRecorder.NothingThere() }
    func decode(_ type: UInt16.Type, forKey key: Key) throws -> UInt16 { throw ShapeRecorder.NothingThere() }
    func decode(_ type: UInt32.Type, forKey key: Key) throws -> UInt32 { throw ShapeRecorder.NothingThere() }
    func decode(_ type: UInt64.Type, forKey key: Key) throws -> UInt64 { throw ShapeRecorder.NothingThere() }
}
