/// The last line of a journal that somebody has seen: its number and hash.
public struct Head: Hashable, Sendable, Comparable {
    public let number: Int
    public let hash: Fingerprint

    public static func < (left: Head, right: Head) -> Bool { (left.number, left.hash) < (right.number, right.hash) }
}
