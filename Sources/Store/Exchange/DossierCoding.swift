import Domain
import FoundationEssentials

/// Turns what stands in a dossier file into entries, by the coding that journals have, and back.
public enum DossierCoding {
    /// A lasting id made from words.
    public static func name(of words: String) -> String { String(Fingerprint(of: words.utf8).hex.prefix(16)) }

    /// The entries of a file in order; what this version cannot read is unread, as in a journal.
    public static func entries(of file: DossierFile) -> [Entry] {
        EntryCoding.entries(file.items.map { Array($0.node.compact.utf8)[...] }).entries
    }

    /// Values of one type, as far as they can be read.
    public static func values<Value: Decodable>(_ type: Value.Type, of nodes: [JSONNode]) -> [Value] {
        nodes.compactMap { try? JSONDecoder().decode(type, from: Data($0.compact.utf8)) }
    }

    static func node(of value: some Encodable) -> JSONNode? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).flatMap { JSONNode(Array($0)) }
    }
}
