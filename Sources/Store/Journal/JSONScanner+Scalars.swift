extension JSONScanner {
    /// A string with its escapes; only steps over it.
    mutating func string() throws(LineFault) {
        try expect("\"")
        while true {
            switch next {
            case 34:
                step()
                return
            case 92: try escape()
            case 0x20..<0x80: step()
            case 0x80...: try multibyte()
            default: throw malformed()
            }
        }
    }

    /// A number by the grammar of RFC 8259.
    mutating func decimal() throws(LineFault) {
        _ = take(UInt8(ascii: "-"))
        if !take(UInt8(ascii: "0")) { try digits() }
        if take(UInt8(ascii: ".")) { try digits() }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            try digits()
        }
    }

    private mutating func digits() throws(LineFault) {
        guard case 48...57 = next else { throw malformed() }
        while case 48...57 = next { step() }
    }

    private mutating func escape() throws(LineFault) {
        step()
        switch next {
        case UInt8(ascii: "u"):
            let unit = try escapedUnit()
            if (0xdc00...0xdfff).contains(unit) { throw .invalidText }
            guard (0xd800...0xdbff).contains(unit) else { return }
            guard take(92), next == UInt8(ascii: "u"), (0xdc00...0xdfff).contains(try escapedUnit()) else {
                throw .invalidText
            }
        case 34, 92, 47, UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"),
            UInt8(ascii: "t"):
            step()
        default: throw malformed()
        }
    }

    /// The four digits after `\u`, upper or lower case.
    private mutating func escapedUnit() throws(LineFault) -> UInt32 {
        step()
        var unit: UInt32 = 0
        for _ in 0..<4 {
            let lower = next | ((65...70).contains(next) ? 0x20 : 0)
            guard let digit = Hexadecimal.value(of: lower) else { throw malformed() }
            unit = unit << 4 | UInt32(digit)
            step()
        }
        return unit
    }

    /// One character of two to four bytes; overlong forms, surrogates and what lies above U+10FFFF are refused
    /// (RFC 3629).
    private mutating func multibyte() throws(LineFault) {
        let first = next
        let (count, lowest, highest): (Int, UInt8, UInt8) =
            switch first {
            case 0xc2...0xdf: (1, 0x80, 0xbf)
            case 0xe0: (2, 0xa0, 0xbf)
            case 0xed: (2, 0x80, 0x9f)
            case 0xe1...0xef: (2, 0x80, 0xbf)
            case 0xf0: (3, 0x90, 0xbf)
            case 0xf4: (3, 0x80, 0x8f)
            case 0xf1...0xf3: (3, 0x80, 0xbf)
            default: (0, 0, 0)
            }
        if count == 0 { throw .invalidText }
        step()
        for index in 0..<count {
            guard index == 0 ? (lowest...highest).contains(next) : (0x80...0xbf).contains(next) else {
                throw .invalidText
            }
            step()
        }
    }
}
