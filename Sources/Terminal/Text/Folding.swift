/// Makes texts comparable for search: *Çelik*, *celik* and *CELIK* are the same name.
public enum Folding {
    /// The text in small letters without diacritics, the same for composed and decomposed writing.
    public static func fold(_ text: String) -> String { String(decoding: bytes(of: text), as: UTF8.self) }

    /// The folded text in UTF-8.
    static func bytes(of text: String) -> [UInt8] {
        var folded: [UInt8] = []
        append(text, to: &folded)
        return folded
    }

    static func append(_ text: String, to folded: inout [UInt8]) {
        folded.reserveCapacity(folded.count + text.utf8.count + 1)
        for scalar in text.unicodeScalars { append(scalar, to: &folded) }
    }

    /// The folded text with the number of the character that each of its bytes comes from.
    static func characters(of text: String) -> (text: FoldedText, owners: [Int]) {
        var folded: [UInt8] = []
        var owners: [Int] = []
        folded.reserveCapacity(text.utf8.count)
        owners.reserveCapacity(text.utf8.count)
        let isSimple = Printable.isSimple(text)
        var number = 0
        for character in isSimple ? [] : Array(text) {
            for scalar in character.unicodeScalars { append(scalar, to: &folded) }
            while owners.count < folded.count { owners.append(number) }
            number += 1
        }
        guard isSimple else { return (FoldedText(folded: folded), owners) }
        for scalar in text.unicodeScalars {
            append(scalar, to: &folded)
            while owners.count < folded.count { owners.append(number) }
            number += 1
        }
        return (FoldedText(folded: folded), owners)
    }

    /// Whether every word of what somebody typed occurs in the text, in any order.
    public static func matches(_ typed: String, in text: String) -> Bool {
        FoldedQuery(typed).matches(FoldedText(text))
    }

    private static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        guard !scalar.isASCII else {
            let byte = UInt8(truncatingIfNeeded: scalar.value)
            folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
            return
        }
        if isPunctuation(scalar) || FoldedLetters.base(scalar) != nil {
            append(small: scalar, to: &folded)
        } else {
            for small in scalar.properties.lowercaseMapping.unicodeScalars { append(small: small, to: &folded) }
        }
    }

    /// Dashes, quotation marks, dots and arrows, which have no small form and carry no marks.
    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2010...0x2027, 0x2030...0x205E, 0x2190...0x21FF: true
        default: false
        }
    }

    private static func append(small scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        if scalar.isASCII {
            folded.append(UInt8(truncatingIfNeeded: scalar.value))
        } else if let base = FoldedLetters.base(scalar) {
            folded += base.utf8
        } else if isPunctuation(scalar) || !isMark(scalar) {
            if let encoded = UTF8.encode(scalar) { folded.append(contentsOf: encoded) }
        }
    }

    /// Whether a scalar is a mark on a letter or an invisible joiner, which nobody types when searching.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }
}
