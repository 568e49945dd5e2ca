import Domain

/// Where the next line of ours stands: its number, what it is chained to, what it has seen, its clock.
struct Chain {
    let number: Int
    let prev: Fingerprint
    let seen: [JournalName: Head]
    let clock: Int

    /// - Parameters:
    ///   - source: the journal the line goes into, as far as it stands in the file.
    ///   - mark: how far we had come, of this or an earlier generation.
    init(after source: Source, in reader: FolderReader, mark: Mark?) {
        let journal = source.name.journal
        let ours = reader.journals.filter { $0.name.journal.writer == journal.writer }.map(\.reader)
        let last = source.reader.lines.last?.envelope
        let floor = max(ours.map(\.highestNumber).max() ?? 0, mark?.last?.head.number ?? 0)
        number = (last?.number ?? floor) + 1
        prev = last?.hash ?? Envelope.genesis(store: reader.store, folder: reader.folder, journal: journal)

        var known: [JournalName: Head] = [:]
        for reader in ours { known.merge(reader.seen) { $1 } }
        var seen: [JournalName: Head] = [:]
        var highest = last?.clock ?? max(ours.map(\.highestClock).max() ?? 0, mark?.clock ?? 0)
        for other in reader.journals where other.name.journal.writer != journal.writer {
            guard let newest = other.reader.lines.last?.envelope, known[other.name.journal] != newest.head else {
                continue
            }
            seen[other.name.journal] = newest.head
            highest = max(highest, newest.clock)
        }
        if last == nil { seen.merge(Self.earlier(journal, in: reader, mark: mark)) { one, _ in one } }
        self.seen = seen
        clock = highest + 1
    }

    /// The first line of a generation names how far the one before it had come: what was acknowledged, or else what stands
    /// in the file.
    private static func earlier(_ journal: JournalName, in reader: FolderReader, mark: Mark?) -> [JournalName: Head] {
        if let last = mark?.last, last.generation < journal.generation {
            return [JournalName(writer: journal.writer, generation: last.generation): last.head]
        }
        let before = reader.journals.last {
            $0.name.journal.writer == journal.writer && $0.name.journal.generation < journal.generation
                && !$0.reader.lines.isEmpty
        }
        guard let before, let head = before.reader.lines.last?.envelope.head else { return [:] }
        return [before.name.journal: head]
    }
}
