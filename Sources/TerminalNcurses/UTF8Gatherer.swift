/// Puts bytes together to characters, also when those of one character arrive in two pieces.
struct UTF8Gatherer {
    private var pending: [UInt8] = []

    /// What one more byte completes: nothing yet, one scalar, or U+FFFD for bytes that mean nothing.
    mutating func gather(_ byte: UInt8) -> [Unicode.Scalar] {
        if pending.isEmpty { return begin(byte) }
        guard (0x80...0xBF).contains(byte) else {
            pending = []
            return ["\u{FFFD}"] + begin(byte)
        }
        pending.append(byte)
        guard pending.count == Self.length(pending[0]) else { return [] }
        defer { pending = [] }
        return [String(validating: pending, as: UTF8.self)?.unicodeScalars.first ?? "\u{FFFD}"]
    }

    /// Gives up waiting for the rest of a character: U+FFFD when there was a beginning.
    mutating func finish() -> [Unicode.Scalar] {
        defer { pending = [] }
        return pending.isEmpty ? [] : ["\u{FFFD}"]
    }

    private mutating func begin(_ byte: UInt8) -> [Unicode.Scalar] {
        if byte < 0x80 { return [Unicode.Scalar(byte)] }
        guard Self.length(byte) > 1 else { return ["\u{FFFD}"] }
        pending = [byte]
        return []
    }

    private static func length(_ lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }
}
