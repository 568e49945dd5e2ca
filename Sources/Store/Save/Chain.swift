import Domain

/// Where the next line of ours stands: its number, what it is chained to, what it has seen, its clock.
struct Chain {
    let number: Int
    let prev: Fingerprint
    let seen: [JournalName: Head]
    let clock: Int

    private init(number: Int, prev: Fingerprint, clock: Int) {
        self.number = number
        self.prev = prev
        self.clock = clock
        seen = [:]
    }

    /// The line right after this one, when both are written at once.
    func next(after hash: Fingerprint) -> Chain { Chain(number: number + 1, prev: hash, clock: clock + 1) }

    /// - Parameters:
    ///   - source: the journal the line goes into, as far as it stands in the file.
    ///   - clocks: of the folder's lines, as they prove themselves.
    ///   - mark: how far we had come, of this or an earlier generation.
    ///   - room: bytes that the heads may take.
    init(after source: Source, in reader: FolderReader, clocks: Clocks, mark: Mark?, room: Int) {
        let journal = source.name.journal
        let ours = reader.journals.filter { $0.name.journal.writer == journal.writer }.map(\.reader)
        let last = source.reader.lines.last?.envelope
        let floor = max(ours.map(\.highestNumber).max() ?? 0, mark?.last?.head.number ?? 0)
        number = (last?.number ?? floor) + 1
        prev = last?.hash ?? Envelope.genesis(store: reader.store, folder: reader.folder, journal: journal)

        let news = SeenHeads(for: journal.writer, in: reader, clocks: clocks, room: room)
        let marked = min(mark?.clock ?? 0, clocks.highest + Limits.leap)
        let own = last.map(clocks.clock(of:)) ?? max(clocks.highest(of: journal.writer), marked)
        clock = max(own, news.clock) + 1
        let earlier = last == nil ? Self.earlier(journal, in: reader, mark: mark) : [:]
        seen = news.heads.merging(earlier) { one, _ in one }
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
