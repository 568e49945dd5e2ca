/// Why a line of a journal cannot be used.
public enum LineFault: Error, Hashable, Sendable {
    /// Longer than `Limits.line` bytes.
    case tooLong(limit: Int)
    /// Nested deeper than `Limits.depth`.
    case tooDeep(limit: Int)
    /// More than `Limits.keys` keys in one object.
    case tooManyKeys(limit: Int)
    case duplicateKey
    case controlByte
    case invalidText
    /// Not the envelope's fields in their fixed order, or not JSON as the format writes it; the offset in the line.
    case malformed(at: Int)
    /// The envelope's bytes do not have the hash that stands in it.
    case wrongHash
    /// Salt and body do not have the commitment that stands in the envelope.
    case wrongCommitment
}
