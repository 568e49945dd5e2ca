import Crypto

/// A SHA-256 (FIPS 180-4): what lines are proved, chained and named by. Written as 64 lower-case hexadecimal digits.
public struct Fingerprint: Hashable, Sendable, CustomStringConvertible {
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// Of bytes as they stand.
    public init(of bytes: some Collection<UInt8>) {
        var hash = SHA256()
        if bytes.withContiguousStorageIfAvailable({ hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }) == nil {
            Array(bytes).withUnsafeBytes { hash.update(bufferPointer: $0) }
        }
        self.init(hash.finalize())
    }

    /// Of two pieces as if they were one.
    init(of first: some Collection<UInt8>, _ second: some Collection<UInt8>) {
        self.init(of: Array(first) + Array(second))
    }

    init(_ digest: SHA256.Digest) {
        words = digest.withUnsafeBytes { raw in
            (0..<4).map { UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self)) }.quadruple
        }
    }

    /// Reads 64 lower-case hexadecimal digits and nothing else.
    public init?(hex: some Sequence<UInt8>) {
        var words: [UInt64] = [0, 0, 0, 0]
        var count = 0
        for digit in hex {
            guard count < 64, let value = Hexadecimal.value(of: digit) else { return nil }
            words[count / 16] = words[count / 16] << 4 | UInt64(value)
            count += 1
        }
        guard count == 64 else { return nil }
        self.words = words.quadruple
    }

    public var hex: String {
        var bytes: [UInt8] = []
        for word in [words.0, words.1, words.2, words.3] {
            for shift in stride(from: 60, through: 0, by: -4) {
                bytes.append(Hexadecimal.digits[Int(word >> UInt64(shift) & 15)])
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    public var description: String { hex }

    public static func == (left: Self, right: Self) -> Bool { left.words == right.words }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
    }
}

extension Fingerprint: Comparable {
    public static func < (left: Self, right: Self) -> Bool { left.words < right.words }
}

extension Array where Element == UInt64 {
    fileprivate var quadruple: (UInt64, UInt64, UInt64, UInt64) { (self[0], self[1], self[2], self[3]) }
}

/// Lower-case hexadecimal, the only spelling that journals use.
enum Hexadecimal {
    static let digits = Array("0123456789abcdef".utf8)

    static func value(of digit: UInt8) -> UInt8? {
        switch digit {
        case 48...57: digit - 48
        case 97...102: digit - 87
        default: nil
        }
    }

    static func text(_ bytes: some Sequence<UInt8>) -> String {
        String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
