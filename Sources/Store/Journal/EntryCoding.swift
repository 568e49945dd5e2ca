import Domain
import FoundationEssentials

/// Turns entries into the JSON of a line's body and back. Foundation writes the values only; what is proved are the bytes.
enum EntryCoding {
    /// Bytes of an element with an id and a kind; what is shorter is not worth a decoder.
    private static let shortest = #"{"id":"","kind":""}"#.utf8.count

    /// A JSON array; keys in alphabetical order, so that the same entries give the same bytes.
    static func bytes(_ entries: [Entry]) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(entries))
    }

    /// - Parameter body: elements that `JSONScanner` has been over.
    /// - Returns: the entries in order, and how many elements could not be read at all (no id or kind).
    static func entries(_ body: [ArraySlice<UInt8>]) -> (entries: [Entry], unreadable: Int) {
        let entries = body.compactMap { element -> Entry? in
            guard element.first == UInt8(ascii: "{"), element.count >= shortest else { return nil }
            return element.withUnsafeBufferPointer { try? Entry(from: ProvedValue($0)) }
        }
        return (entries, body.count - entries.count)
    }
}
