import Domain

/// The heads of other journals that our next line names: those that changed since our lines named them, as many as a line
/// may hold. The one with the highest clock is always among them, so that the line comes after all that was read; then
/// come those that have waited longest, and what does not fit is named by our next lines.
struct SeenHeads {
    private(set) var heads: [JournalName: Head] = [:]
    /// The highest clock of all that is named; 0 when nothing is.
    private(set) var clock = 0
    private var room: Int

    init(for writer: WriterID, in reader: FolderReader, clocks: Clocks, room: Int) {
        self.room = room
        var known: [JournalName: Head] = [:]
        for own in reader.journals where own.name.journal.writer == writer { known.merge(own.reader.seen) { $1 } }
        var news: [(clock: Int, name: JournalName, head: Head)] = []
        for other in reader.journals where other.name.journal.writer != writer {
            guard let newest = other.reader.lines.last?.envelope, known[other.name.journal] != newest.head else {
                continue
            }
            news.append((clocks.clock(of: newest), other.name.journal, newest.head))
        }
        news.sort { ($0.clock, $0.name) < ($1.clock, $1.name) }
        for (clock, name, head) in news.suffix(1) + news.dropLast() where take(name, head) {
            self.clock = max(self.clock, clock)
        }
    }

    private mutating func take(_ name: JournalName, _ head: Head) -> Bool {
        let size = "\"\(name)\":\"\(head.number):\(head.hash)\",".utf8.count
        guard heads.count < Limits.heads, size <= room else { return false }
        heads[name] = head
        room -= size
        return true
    }
}
