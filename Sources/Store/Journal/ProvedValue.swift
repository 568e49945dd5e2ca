/// One JSON value that `JSONScanner` has been over, as what the domain's kinds decode themselves from.
///
/// It looks for what is asked and builds nothing else, straight from the line's bytes: reading all journals is what a start
/// costs. The grammar is not checked again; a value that was not scanned first must not be given to it.
struct ProvedValue {
    let bytes: UnsafeBufferPointer<UInt8>
    let range: Range<Int>
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        range = 0..<bytes.count
    }

    /// The value that begins at a place within another one.
    init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) {
        self.bytes = bytes
        range = start..<ProvedValue.end(bytes, start)
    }

    var first: UInt8 { range.isEmpty ? 0 : bytes[range.lowerBound] }
    var isNull: Bool { first == UInt8(ascii: "n") }

    static func misfit(_ what: String) -> DecodingError {
        .dataCorrupted(.init(codingPath: [], debugDescription: what))
    }

    /// Where the value ends that begins here.
    private static func end(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var place = start
        var depth = 0
        while place < bytes.count {
            switch bytes[place] {
            case UInt8(ascii: "\""): place = closingQuote(bytes, place + 1)
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if depth == 0 { return place }
                depth -= 1
            case UInt8(ascii: ",") where depth == 0: return place
            default: break
            }
            place += 1
        }
        return place
    }

    static func closingQuote(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var place = start
        while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
            place += bytes[place] == UInt8(ascii: "\\") ? 2 : 1
        }
        return place
    }
}

extension ProvedValue: Decoder, SingleValueDecodingContainer {
    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(try ProvedObject<Key>(self))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { try ProvedList(self) }

    func singleValueContainer() -> any SingleValueDecodingContainer { self }

    func decodeNil() -> Bool { isNull }

    func decode(_ type: Bool.Type) throws -> Bool {
        switch first {
        case UInt8(ascii: "t"): return true
        case UInt8(ascii: "f"): return false
        default: throw ProvedValue.misfit("not true or false")
        }
    }

    func decode(_ type: Int.Type) throws -> Int {
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
        guard let number = Int(text) ?? Double(text).flatMap({ Int(exactly: $0) }) else {
            throw ProvedValue.misfit("not a whole number")
        }
        return number
    }

    func decode(_ type: String.Type) throws -> String {
        guard first == UInt8(ascii: "\"") else { throw ProvedValue.misfit("not a text") }
        let inside = UnsafeBufferPointer(rebasing: bytes[range.lowerBound + 1..<range.upperBound - 1])
        guard inside.contains(UInt8(ascii: "\\")) else { return String(decoding: inside, as: UTF8.self) }
        return ProvedText.unescaped(inside)
    }

    /// Anything that is made of these. No kind holds another kind of number, which would ask for itself without end.
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        guard !ProvedValue.otherNumbers.contains(ObjectIdentifier(type)) else {
            throw ProvedValue.misfit("a number that no kind has")
        }
        return try Value(from: self)
    }

    private static let otherNumbers: Set<ObjectIdentifier> = Set(
        [
            Double.self, Float.self, Int8.self, Int16.self, Int32.self, Int64.self, UInt.self, UInt8.self, UInt16.self,
            UInt32.self, UInt64.self,
        ].map { (type: any Numeric.Type) in ObjectIdentifier(type) })
}
