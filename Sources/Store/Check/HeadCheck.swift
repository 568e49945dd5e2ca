import Domain

/// Compares the journals of one folder with what was seen of them: each line names the heads of its neighbours, so that
/// a journal that was cut or rewritten is noticed by the others; our own marks do the same for us.
struct HeadCheck {
    private let reader: FolderReader
    private let clocks: Clocks
    private var lines: [JournalName: [Int: Set<Fingerprint>]] = [:]
    private var highest: [JournalName: Int] = [:]
    /// The journals that were cut, and up to where they had been seen.
    private var cuts: [JournalName: Int] = [:]
    private var rewritten: [JournalName: Set<Int>] = [:]
    private var damages = Damages()

    init(_ reader: FolderReader, _ clocks: Clocks) {
        self.reader = reader
        self.clocks = clocks
        for line in reader.sources.values.flatMap(\.reader.lines) {
            lines[line.journal, default: [:]][line.envelope.number, default: []].insert(line.envelope.hash)
            highest[line.journal] = max(highest[line.journal] ?? 0, line.envelope.number)
        }
    }

    mutating func damages(mark: Mark?) -> [Damage] {
        for source in reader.sorted {
            for line in source.reader.lines {
                for (journal, head) in line.envelope.seen { compare(journal, head) }
                checkClock(line, in: source.reader.file)
            }
        }
        if let last = mark?.last {
            compare(JournalName(writer: reader.ours, generation: last.generation), last.head)
        }
        for (journal, numbers) in rewritten.sorted(by: { $0.key < $1.key }) {
            for number in numbers.sorted() { report(journal, .rewritten(journal, number: number)) }
        }
        for (journal, number) in cuts.sorted(by: { $0.key < $1.key }) {
            report(journal, .cut(journal, through: number))
        }
        return damages.all(of: reader.folder.path)
    }

    private mutating func report(_ journal: JournalName, _ reason: Damage.Reason) {
        damages.add(Damage(file: "\(reader.folder.path)/\(journal.fileName)", line: 0, reason: reason))
    }

    private mutating func compare(_ journal: JournalName, _ head: Head) {
        let hashes = lines[journal]?[head.number] ?? []
        if hashes.contains(head.hash) { return }
        if !hashes.isEmpty {
            rewritten[journal, default: []].insert(head.number)
        } else if highest[journal] ?? 0 < head.number {
            cuts[journal] = max(cuts[journal] ?? 0, head.number)
        }
    }

    /// A clock number is one more than the highest of the line before and all that is newly seen.
    private mutating func checkClock(_ line: Line, in file: String) {
        let expected = clocks.clock(of: line.envelope)
        if line.envelope.clock != expected {
            damages.add(Damage(file: file, line: line.position, reason: .wrongClock(expected: expected)))
        }
    }
}
