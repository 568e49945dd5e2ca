import Domain
import Glibc

/// One journal file as far as it has been read. A file that grew is read on from where reading stopped; a smaller,
/// changed or replaced one is read from the start.
struct Source: Sendable {
    /// Read at a time; more than the longest line.
    private static let chunk = 4 * Limits.line

    let name: SourceName
    private let genesis: Fingerprint
    private let path: String
    private var status: Status?
    private(set) var reader: JournalReader
    /// Bytes after the last line feed, as far as a line can be long.
    private(set) var tail: [UInt8] = []
    /// How many bytes stand after the last line feed.
    private(set) var tailCount = 0

    init(_ name: SourceName, in directory: Directory, genesis: Fingerprint) {
        self.name = name
        self.genesis = genesis
        path = directory.pathOf(name.file)
        reader = JournalReader(name.journal, genesis: genesis, file: path)
    }

    /// Whether nothing stands between the last line feed and the end, and the last line is sound.
    var isWhole: Bool { tailCount == 0 && reader.isTailSound && !reader.isForeign }

    /// - Returns: whether anything changed since the last time.
    mutating func refresh(in directory: Directory) throws(FileFault) -> Bool {
        guard let now = try directory.status(of: name.file) else {
            throw FileFault(.open, path, ENOENT)
        }
        if now == status { return false }
        guard now.isPlainFile else { throw FileFault(.open, path, now.isLink ? ELOOP : EINVAL) }
        try refresh(from: try directory.file(name.file))
        return true
    }

    mutating func refresh(from file: OpenFile) throws(FileFault) {
        let now = try file.status()
        guard now.isPlainFile else { throw FileFault(.open, path, EINVAL) }
        if let status, status == now { return }
        let isGrown = status.map { $0.isSameFile(as: now) && now.size > $0.size } ?? false
        if !isGrown { reader = JournalReader(name.journal, genesis: genesis, file: path) }
        let known = reader.damageCount
        try readOn(file, to: now.size)
        if isGrown, reader.damageCount > known {
            reader = JournalReader(name.journal, genesis: genesis, file: path)
            try readOn(file, to: now.size)
        }
        status = now
    }

    private mutating func readOn(_ file: OpenFile, to end: Int) throws(FileFault) {
        var position = reader.offset
        var rest: [UInt8] = []
        var skipped = 0
        while position < end {
            let piece = try file.bytes(from: position, count: min(Self.chunk, end - position))
            if piece.isEmpty { break }
            position += piece.count
            var fresh = piece[...]
            if skipped > 0 {
                guard let feed = fresh.firstLineFeed else {
                    skipped += fresh.count
                    continue
                }
                reader.skipLine(ofBytes: skipped + feed + 1)
                fresh = fresh[(feed + 1)...]
                skipped = 0
            }
            rest = Array(reader.take(rest.isEmpty ? fresh : (rest + fresh)[...]))
            if rest.count > 2 * Limits.line {
                skipped = rest.count
                rest = []
            }
        }
        tail = rest
        tailCount = skipped + rest.count
    }
}
