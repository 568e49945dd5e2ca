/// Lets somebody write: one line or several, wrapping, with the keys people expect.
///
/// The cursor counts characters as people see them, so that an `é` of two scalars is one step. Nothing is lost or
/// changed in what is stored; only the drawing is made safe.
public struct TextField: Hashable, Sendable {
    /// What a key did.
    public enum Outcome: Hashable, Sendable {
        /// The text is another now.
        case changed
        /// Only the cursor moved, or the key belongs to the field but had nothing to do.
        case moved
        /// The text would become longer than the limit and stayed as it was.
        case refused
        /// The key is not for a field.
        case ignored
    }

    /// Whether line ends are allowed.
    public let isMultiline: Bool
    /// The longest text, in UTF-8 bytes.
    public let maxBytes: Int
    var characters: [Character]
    /// The character before which the cursor stands, from 0 to the number of characters.
    public internal(set) var cursor: Int

    /// A field with the cursor behind its text; text beyond the limit is kept, but cannot grow.
    public init(_ text: String = "", isMultiline: Bool = false, maxBytes: Int = 4_096) {
        self.isMultiline = isMultiline
        self.maxBytes = maxBytes
        characters = Array(text)
        cursor = characters.count
    }

    /// What is written.
    public var text: String { String(characters) }
    /// Whether nothing is written.
    public var isEmpty: Bool { characters.isEmpty }

    /// Replaces the text and puts the cursor behind it.
    public mutating func replace(with text: String) {
        characters = Array(text)
        cursor = characters.count
    }

    /// Writes text at the cursor, or nothing at all when it would not fit.
    /// - Returns: `changed` or `refused`.
    public mutating func insert(_ text: String) -> Outcome {
        let accepted = isMultiline ? Self.withPlainLineEnds(text) : Printable.lineEndsAsSpaces(text)
        guard !accepted.isEmpty else { return .moved }
        let bytes = characters.reduce(accepted.utf8.count) { $0 + $1.utf8.count }
        guard bytes <= maxBytes else { return .refused }
        if standsAlone(accepted) {
            characters.insert(contentsOf: accepted, at: cursor)
            cursor += accepted.count
        } else {
            let head = String(characters[..<cursor]) + accepted
            characters = Array(head + String(characters[cursor...]))
            cursor = min(head.count, characters.count)
        }
        return .changed
    }

    /// Whether text cannot join with the characters round the cursor to other characters, as a mark would.
    private func standsAlone(_ text: String) -> Bool {
        let before = characters[..<cursor].last.map { String($0) } ?? ""
        let after = characters[cursor...].first.map { String($0) } ?? ""
        return Printable.isSimple(before + text + after)
    }

    mutating func remove(_ range: Range<Int>) -> Outcome {
        let part = range.clamped(to: 0..<characters.count)
        guard !part.isEmpty else { return .moved }
        characters.removeSubrange(part)
        cursor = part.lowerBound
        return .changed
    }

    private static func withPlainLineEnds(_ text: String) -> String {
        String(text.map { LineBreaks.isLineEnd($0) ? "\n" : $0 })
    }
}

extension Printable {
    /// The text on one line: each line end a space, everything else untouched.
    static func lineEndsAsSpaces(_ text: String) -> String {
        String(text.map { LineBreaks.isLineEnd($0) ? " " : $0 })
    }
}
