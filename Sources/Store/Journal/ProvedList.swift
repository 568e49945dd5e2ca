/// The elements of a proved JSON array, one after the other.
struct ProvedList: UnkeyedDecodingContainer {
    private let elements: [ProvedValue]
    private(set) var currentIndex = 0
    var codingPath: [any CodingKey] { [] }
    var count: Int? { elements.count }
    var isAtEnd: Bool { currentIndex == elements.count }

    init(_ list: ProvedValue) throws {
        guard list.first == UInt8(ascii: "[") else { throw ProvedValue.misfit("not a list") }
        var elements: [ProvedValue] = []
        var place = list.range.lowerBound + 1
        while place < list.range.upperBound, list.bytes[place] != UInt8(ascii: "]") {
            let element = ProvedValue(list.bytes, at: place)
            elements.append(element)
            place = element.range.upperBound
            if list.bytes[place] == UInt8(ascii: ",") { place += 1 }
        }
        self.elements = elements
    }

    private mutating func next() throws -> ProvedValue {
        guard !isAtEnd else { throw ProvedValue.misfit("the list ends here") }
        currentIndex += 1
        return elements[currentIndex - 1]
    }

    mutating func decodeNil() throws -> Bool {
        guard !isAtEnd, elements[currentIndex].isNull else { return false }
        currentIndex += 1
        return true
    }

    mutating func decode(_ type: Bool.Type) throws -> Bool { try next().decode(type) }

    mutating func decode(_ type: Int.Type) throws -> Int { try next().decode(type) }

    mutating func decode(_ type: String.Type) throws -> String { try next().decode(type) }

    mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try Value(from: try next()) }

    mutating func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type
    ) throws -> KeyedDecodingContainer<Nested> {
        try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer { try next().unkeyedContainer() }

    mutating func superDecoder() throws -> any Decoder { try next() }
}
