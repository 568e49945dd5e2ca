/// Reads JSON (RFC 8259) into nodes that know their line. What breaks the grammar ends the reading, with the place; what is
/// wrong in the content is the business of who knows what should stand there.
struct JSONNodeReader {
    /// Objects and lists within each other: what an entry may have, and the file around it.
    static let depthLimit = 20

    private let bytes: [UInt8]
    private var offset = 0
    private var line = 1
    private var lineStart = 0
    private var depth = 0

    /// - Parameter bytes: valid UTF-8.
    private init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    static func read(_ bytes: [UInt8]) throws(DossierFault) -> JSONNode {
        var reader = JSONNodeReader(bytes)
        reader.skipSpace()
        let node = try reader.node()
        reader.skipSpace()
        guard reader.offset == bytes.count else { throw reader.fault() }
        return node
    }

    private var next: UInt8 { offset < bytes.count ? bytes[offset] : 0 }

    private func fault(_ reason: DossierFault.Reason = .notJSON) -> DossierFault {
        DossierFault(reason, line: line, column: offset - lineStart + 1)
    }

    private mutating func skipSpace() {
        while offset < bytes.count {
            switch bytes[offset] {
            case 10:
                line += 1
                lineStart = offset + 1
            case 32, 9, 13: break
            default: return
            }
            offset += 1
        }
    }

    private mutating func take(_ character: Character) -> Bool {
        guard offset < bytes.count, Character(Unicode.Scalar(bytes[offset])) == character else { return false }
        offset += 1
        return true
    }

    private mutating func node() throws(DossierFault) -> JSONNode {
        let start = line
        switch next {
        case UInt8(ascii: "{"): return JSONNode(.object(try object()), line: start)
        case UInt8(ascii: "["): return JSONNode(.list(try list()), line: start)
        case UInt8(ascii: "\""): return JSONNode(.text(try string()), line: start)
        case UInt8(ascii: "t"): return JSONNode(.flag(try word("true", true)), line: start)
        case UInt8(ascii: "f"): return JSONNode(.flag(try word("false", false)), line: start)
        case UInt8(ascii: "n"): return JSONNode(try word("null", .null), line: start)
        default: return JSONNode(.number(try number()), line: start)
        }
    }

    private mutating func enter() throws(DossierFault) {
        depth += 1
        if depth > Self.depthLimit { throw fault(.tooDeep) }
        offset += 1
        skipSpace()
    }

    private mutating func object() throws(DossierFault) -> [JSONNode.Field] {
        try enter()
        defer { depth -= 1 }
        var fields: [JSONNode.Field] = []
        if take("}") { return fields }
        repeat {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw fault() }
            let key = try string()
            skipSpace()
            guard take(":") else { throw fault() }
            skipSpace()
            fields.append(JSONNode.Field(key, try node()))
            skipSpace()
        } while take(",")
        guard take("}") else { throw fault() }
        return fields
    }

    private mutating func list() throws(DossierFault) -> [JSONNode] {
        try enter()
        defer { depth -= 1 }
        var items: [JSONNode] = []
        if take("]") { return items }
        repeat {
            skipSpace()
            items.append(try node())
            skipSpace()
        } while take(",")
        guard take("]") else { throw fault() }
        return items
    }

    private mutating func word<Value>(_ word: String, _ value: Value) throws(DossierFault) -> Value {
        guard bytes[offset...].starts(with: word.utf8) else { throw fault() }
        offset += word.utf8.count
        return value
    }

    private mutating func number() throws(DossierFault) -> String {
        let start = offset
        _ = take("-")
        if !take("0") { try digits() }
        if take(".") { try digits() }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            try digits()
        }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private mutating func digits() throws(DossierFault) {
        guard case 48...57 = next else { throw fault() }
        while case 48...57 = next { offset += 1 }
    }

    private mutating func string() throws(DossierFault) -> String {
        offset += 1
        var text: [UInt8] = []
        while true {
            let start = offset
            while offset < bytes.count, bytes[offset] >= 0x20, bytes[offset] != 34, bytes[offset] != 92 { offset += 1 }
            text += bytes[start..<offset]
            switch next {
            case 34 where offset < bytes.count:
                offset += 1
                return String(decoding: text, as: UTF8.self)
            case 92: text += Array(String(try escape()).utf8)
            default: throw fault(offset < bytes.count ? .controlCharacter : .notJSON)
            }
        }
    }

    private mutating func escape() throws(DossierFault) -> Unicode.Scalar {
        let escapes: [UInt8: Unicode.Scalar] = [
            34: "\"", 92: "\\", 47: "/", UInt8(ascii: "b"): "\u{8}", UInt8(ascii: "f"): "\u{c}",
            UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
        ]
        offset += 1
        if let plain = escapes[next] {
            offset += 1
            return plain
        }
        let first = try unit()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard first < 0xdc00, take("\\") else { throw fault(.halfCharacter) }
        let second = try unit()
        guard (0xdc00...0xdfff).contains(second),
            let scalar = Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00))
        else { throw fault(.halfCharacter) }
        return scalar
    }

    /// `u` and four hexadecimal digits.
    private mutating func unit() throws(DossierFault) -> UInt32 {
        guard take("u"), offset + 4 <= bytes.count else { throw fault() }
        let digits = bytes[offset..<(offset + 4)]
        guard digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let unit = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
        else { throw fault() }
        offset += 4
        return unit
    }
}
