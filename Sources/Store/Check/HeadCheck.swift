import Domain

/// Compares the journals of one folder with what was seen of them: each line names the heads of its neighbours, so that
/// a journal that was cut or rewritten is noticed by the others; our own marks do the same for us.
struct HeadCheck {
    private let reader: FolderReader
    private var lines: [JournalName: [Int: Set<Fingerprint>]] = [:]
    private var clocks: [Fingerprint: Int] = [:]
    private var found: Set<Damage> = []

    init(_ reader: FolderReader) {
        self.reader = reader
        for line in reader.sources.values.flatMap(\.reader.lines) {
            lines[line.journal, default: [:]][line.envelope.number, default: []].insert(line.envelope.hash)
            clocks[line.envelope.hash] = line.envelope.clock
        }
    }

    mutating func damages(mark: Mark?) -> [Damage] {
        for source in reader.sources.values {
            var previous: Line?
            for line in source.reader.lines {
                for (journal, head) in line.envelope.seen { compare(journal, head) }
                checkClock(line, after: previous, in: source.reader.file)
                previous = line
            }
        }
        if let last = mark?.last {
            compare(JournalName(writer: reader.ours, generation: last.generation), last.head)
        }
        return Array(found)
    }

    private mutating func compare(_ journal: JournalName, _ head: Head) {
        let hashes = lines[journal]?[head.number] ?? []
        if hashes.contains(head.hash) { return }
        let file = "\(reader.folder.path)/\(journal.fileName)"
        let last = lines[journal]?.keys.max() ?? 0
        if !hashes.isEmpty {
            found.insert(Damage(file: file, line: 0, reason: .rewritten(journal, number: head.number)))
        } else if last < head.number {
            found = found.filter { !Self.isCut($0, journal, before: head.number) }
            let isReported = found.contains { Self.isCut($0, journal, before: .max) }
            if !isReported { found.insert(Damage(file: file, line: 0, reason: .cut(journal, through: head.number))) }
        }
    }

    private static func isCut(_ damage: Damage, _ journal: JournalName, before number: Int) -> Bool {
        if case .cut(journal, let through) = damage.reason { through < number } else { false }
    }

    /// A clock number is one more than the highest of the line before and all that is newly seen; checked where all of
    /// these are here.
    private mutating func checkClock(_ line: Line, after previous: Line?, in file: String) {
        let isFirst = line.envelope.number == 1
        let isChained = previous.map { $0.envelope.hash == line.envelope.prev } ?? false
        guard isFirst || isChained else { return }
        let seen = line.envelope.seen.values.map { clocks[$0.hash] }
        guard !seen.contains(nil) else { return }
        let highest = max(seen.compactMap { $0 }.max() ?? 0, previous?.envelope.clock ?? 0)
        if line.envelope.clock != highest + 1 {
            found.insert(Damage(file: file, line: line.position, reason: .wrongClock(expected: highest + 1)))
        }
    }
}
