/// Makes new identifiers from a seed that comes in as a value, so that the pure side needs no randomness of its own
/// and a test with a fixed seed gets the same names every time.
///
/// The generator is xoshiro256** (Blackman and Vigna, 2018), seeded by the shell from the system's random source;
/// an identifier is 80 bits of it in base 32: collisions are out of the question for any store, secrecy is not asked of it.
public struct IdentifierSource: Sendable, Hashable {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    public init(seed: (UInt64, UInt64, UInt64, UInt64)) {
        state = seed == (0, 0, 0, 0) ? (1, 2, 3, 4) : seed
    }

    public mutating func next<Subject>() -> Identifier<Subject> {
        let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
        var characters = ""
        for _ in 0..<2 {
            var bits = nextBits()
            for _ in 0..<8 {
                characters.append(alphabet[Int(bits & 31)])
                bits >>= 5
            }
        }
        return Identifier(characters)
    }

    /// A short code for a family, like `J-014`: a letter and three digits, not in `taken`.
    ///
    /// Letters that are mistaken for digits are left out. There are 19,000 codes; from 15,000 on a new one has five
    /// digits.
    public mutating func familyCode(notIn taken: Set<String>) -> String {
        let letters = Array("ABDEFGHJKLMNPRSTVWX")
        let digits = taken.count < 15_000 ? 3 : 5
        while true {
            let letter = letters[Int(nextBits() >> 11) % letters.count]
            let number = (0..<digits).map { _ in String((nextBits() >> 11) % 10) }.joined()
            let code = "\(letter)-\(number)"
            if !taken.contains(code) { return code }
        }
    }

    private mutating func nextBits() -> UInt64 {
        let result = rotated(state.1 &* 5, by: 7) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = rotated(state.3, by: 45)
        return result
    }

    private func rotated(_ value: UInt64, by bits: UInt64) -> UInt64 {
        (value << bits) | (value >> (64 - bits))
    }

    public static func == (left: Self, right: Self) -> Bool {
        left.state == right.state
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(state.0)
        hasher.combine(state.3)
    }
}
