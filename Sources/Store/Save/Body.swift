import Domain

/// The entries of one save, checked and turned into the bytes of a body before anything is opened.
struct Body {
    let bytes: [UInt8]

    init(_ entries: [Entry], for folder: Folder) throws(SaveFault) {
        guard !entries.isEmpty else { throw .nothing }
        for entry in entries { try Self.check(entry, for: folder) }
        guard let bytes = try? EntryCoding.bytes(entries) else { throw .unwritable(kind: entries[0].kind) }
        self.bytes = bytes
    }

    /// Elements that were checked where they came from, kept as they are.
    init(verbatim elements: [String]) throws(SaveFault) {
        guard !elements.isEmpty else { throw .nothing }
        bytes = Array("[\(elements.joined(separator: ","))]".utf8)
    }

    private static func check(_ entry: Entry, for folder: Folder) throws(SaveFault) {
        guard let fact = entry.fact else { throw .unwritable(kind: entry.kind) }
        let isAnywhere = fact is Withdrawal
        guard isAnywhere || (type(of: fact).scope == .team) == (folder == .team) else {
            throw .wrongFolder(kind: entry.kind)
        }
    }
}
