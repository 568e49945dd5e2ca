/// Text between two quotes that holds escapes, as the characters they stand for.
enum ProvedText {
    static func unescaped(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var units: [UInt16] = []
        var rest = Substring(decoding: bytes, as: UTF8.self).utf16[...]
        while let unit = rest.popFirst() {
            guard unit == UInt16(UInt8(ascii: "\\")), let sign = rest.popFirst() else {
                units.append(unit)
                continue
            }
            units.append(UInt8(exactly: sign).flatMap { named[$0] } ?? hexadecimal(&rest))
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// The four digits after `\u`; two of them in a row can be halves of one character.
    private static func hexadecimal(_ rest: inout Substring.UTF16View) -> UInt16 {
        let digits = String(Substring(rest.prefix(4)))
        rest = rest.dropFirst(4)
        return UInt16(digits, radix: 16) ?? 0xFFFD
    }

    private static let named: [UInt8: UInt16] = [
        UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "/"): 0x2F, UInt8(ascii: "b"): 0x08,
        UInt8(ascii: "f"): 0x0C, UInt8(ascii: "n"): 0x0A, UInt8(ascii: "r"): 0x0D, UInt8(ascii: "t"): 0x09,
    ]
}
