/// Walks over JSON as the format writes it and refuses everything else: one spelling, no white space between tokens, no
/// duplicate keys, no raw control bytes, valid UTF-8, bounded depth.
///
/// It builds no values: it finds where things are. Foundation's decoder accepts duplicate keys and gives no raw bytes,
/// so that nothing could be proved about what it read. JSON is RFC 8259.
struct JSONScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var offset: Int
    private var depth: Int

    init(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int = 0, depth: Int = 0) {
        self.bytes = bytes
        self.offset = offset
        self.depth = depth
    }

    var next: UInt8 { offset < bytes.count ? bytes[offset] : 0 }
    var isAtEnd: Bool { offset == bytes.count }

    func malformed() -> LineFault {
        offset < bytes.count && bytes[offset] < 0x20 ? .controlByte : .malformed(at: offset)
    }

    mutating func expect(_ text: StaticString) throws(LineFault) {
        let count = text.utf8CodeUnitCount
        guard offset + count <= bytes.count else { throw malformed() }
        for index in 0..<count where bytes[offset + index] != text.utf8Start[index] {
            offset += index
            throw malformed()
        }
        offset += count
    }

    mutating func step() {
        offset += 1
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard next == byte, !isAtEnd else { return false }
        offset += 1
        return true
    }

    /// A whole number without sign, from 0 to `Limits.number`.
    mutating func number() throws(LineFault) -> Int {
        let start = offset
        var value = 0
        while offset < bytes.count, case 48...57 = bytes[offset] {
            value = value * 10 + Int(bytes[offset] - 48)
            if value > Limits.number { throw .malformed(at: offset) }
            offset += 1
        }
        let isCanonical = offset > start && (offset == start + 1 || bytes[start] != 48)
        if !isCanonical { throw malformed() }
        return value
    }

    /// Plain ASCII text in quotes without escapes, as envelope fields have; its range without the quotes.
    mutating func word() throws(LineFault) -> Range<Int> {
        try expect("\"")
        let start = offset
        while offset < bytes.count, bytes[offset] != 34 {
            guard bytes[offset] >= 0x20, bytes[offset] < 0x7f, bytes[offset] != 92 else { throw malformed() }
            offset += 1
        }
        try expect("\"")
        return start..<(offset - 1)
    }

    /// Any value.
    mutating func value() throws(LineFault) {
        switch next {
        case UInt8(ascii: "{"): try object()
        case UInt8(ascii: "["): _ = try array()
        case UInt8(ascii: "\""): try string()
        case UInt8(ascii: "t"): try expect("true")
        case UInt8(ascii: "f"): try expect("false")
        case UInt8(ascii: "n"): try expect("null")
        default: try decimal()
        }
    }

    /// An array; the ranges of its elements.
    mutating func array() throws(LineFault) -> [Range<Int>] {
        try enter()
        defer { depth -= 1 }
        var elements: [Range<Int>] = []
        if take(UInt8(ascii: "]")) { return elements }
        repeat {
            let start = offset
            try value()
            elements.append(start..<offset)
        } while take(UInt8(ascii: ","))
        try expect("]")
        return elements
    }

    private mutating func object() throws(LineFault) {
        try enter()
        defer { depth -= 1 }
        var keys: [Range<Int>] = []
        if take(UInt8(ascii: "}")) { return }
        repeat {
            let key = try word()
            guard keys.count < Limits.keys else { throw .tooManyKeys(limit: Limits.keys) }
            if keys.contains(where: { isSame($0, key) }) { throw .duplicateKey }
            keys.append(key)
            try expect(":")
            try value()
        } while take(UInt8(ascii: ","))
        try expect("}")
    }

    private mutating func enter() throws(LineFault) {
        depth += 1
        if depth > Limits.depth { throw .tooDeep(limit: Limits.depth) }
        offset += 1
    }

    private func isSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        left.count == right.count && bytes[left].elementsEqual(bytes[right])
    }
}
