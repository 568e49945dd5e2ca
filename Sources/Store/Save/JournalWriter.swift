import Domain
import Glibc

/// Appends one line to our own journal of one folder, in the order of `docs/journal-format.md`: open anew, lock, look
/// whether the tail is ours, write once, sync, and only then say that it is saved.
struct JournalWriter {
    let writer: WriterID
    let folder: Folder
    let directory: Directory
    let marks: Marks
    let modes: Modes
    /// Generations up to this one are never written again in this folder.
    private(set) var left: Int

    /// A line that is on the disk.
    struct Saved {
        let recorded: Recorded
        let markFault: FileFault?
    }

    /// What one round came to.
    private enum Round {
        case saved(Saved)
        /// The file was replaced meanwhile, or another program of ours began a new generation.
        case again
        /// There is doubt about this generation; the next one is to be used.
        case next
    }

    /// Tries once to get the lock; a replaced file or a doubtful generation is another try with another file.
    mutating func append(_ line: LineToBe, reader: inout FolderReader) throws(SaveFault) -> Saved {
        var doubted = left
        for _ in 0..<16 {
            try SaveFault.filing { () throws(FileFault) in try reader.refresh(in: directory) }
            let chosen = try SaveFault.filing { [doubted] () throws(FileFault) in
                try free(max(try generation(reader), doubted + 1))
            }
            let name = JournalName(writer: writer, generation: chosen)
            guard let file = try SaveFault.filing({ () throws(FileFault) in try open(name) }) else { continue }
            guard try SaveFault.filing({ () throws(FileFault) in try file.tryLock() }) else { throw .busy }
            let round = try round(line, in: file, name, reader: &reader)
            withExtendedLifetime(file) {}
            switch round {
            case .saved(let saved): return saved
            case .again: continue
            case .next: doubted = chosen
            }
        }
        throw .busy
    }

    /// The newest generation that we know of, or the one after it when that one was left.
    private func generation(_ reader: FolderReader) throws(FileFault) -> Int {
        let newest = reader.journals.filter { $0.name.journal.writer == writer }.map(\.name.journal.generation).max()
        let mark = try marks.find(folder).mark
        let marked = mark.map { $0.isLeft ? $0.generation + 1 : $0.generation }
        return max(newest ?? 1, marked ?? 1)
    }

    /// The first generation from this one on whose name nothing stands in the way of: no link, pipe, folder or device.
    private func free(_ generation: Int) throws(FileFault) -> Int {
        var generation = generation
        while let status = try directory.status(of: JournalName(writer: writer, generation: generation).fileName),
            !status.isPlainFile
        {
            generation += 1
        }
        return generation
    }

    /// Everything that happens under the lock.
    private mutating func round(
        _ line: LineToBe, in file: OpenFile, _ name: JournalName, reader: inout FolderReader
    ) throws(SaveFault) -> Round {
        guard try SaveFault.filing({ () throws(FileFault) in try isVisible(file, name) }) else { return .again }
        let found = try SaveFault.filing { () throws(FileFault) in
            try reader.refresh(in: directory)
            return try marks.find(folder)
        }
        guard let source = reader.journal(name) else { return .next }
        let mark = found.mark
        guard isOurs(source, found) else { return .next }
        let chain = Chain(after: source, in: reader, clocks: reader.clocks(), mark: mark, room: line.room)
        let (bytes, hash) = try line.bytes(chain)
        try write(bytes, to: file, name, mark)
        let head = Head(number: chain.number, hash: hash)
        let fault = keep(
            Mark(
                generation: name.generation, clock: chain.clock,
                last: Mark.Last(generation: name.generation, head: head)))
        let provenance = Provenance(
            place: Place(clock: chain.clock, writer: writer, number: chain.number), at: line.at, by: line.by,
            isAfterDamage: source.reader.isAfterDamage)
        return .saved(Saved(recorded: Recorded(provenance: provenance, entries: line.entries), markFault: fault))
    }

    /// Whether the journal is as we left it: whole, and holding the line that we last saved in it. Lines after that one
    /// are another program's of ours.
    private func isOurs(_ source: Source, _ found: Marks.Found) -> Bool {
        guard source.isWhole else { return false }
        switch found {
        case .none: return true
        case .doubtful: return source.reader.lines.isEmpty
        case .mark(let mark):
            let generation = source.name.journal.generation
            if mark.generation > generation || (mark.generation == generation && mark.isLeft) { return false }
            guard let last = mark.last, last.generation == generation else { return true }
            return source.reader.lines.last { $0.envelope.head == last.head } != nil
        }
    }

    /// Our journal, made when it is new; nothing when another program of ours made it at the same moment.
    private func open(_ name: JournalName) throws(FileFault) -> OpenFile? {
        do throws(FileFault) {
            return try directory.file(name.fileName, O_RDWR | O_APPEND)
        } catch {
            if error.code != ENOENT { throw error }
        }
        do throws(FileFault) {
            let file = try directory.newFile(name.fileName, mode: modes.file, O_RDWR | O_APPEND)
            try file.sync()
            try directory.sync()
            return file
        } catch {
            if error.code == EEXIST { return nil }
            throw error
        }
    }

    private func isVisible(_ file: OpenFile, _ name: JournalName) throws(FileFault) -> Bool {
        guard let visible = try directory.status(of: name.fileName) else { return false }
        return visible.isSameFile(as: try file.status())
    }

    private mutating func write(_ bytes: [UInt8], to file: OpenFile, _ name: JournalName, _ mark: Mark?)
        throws(SaveFault)
    {
        let size = try SaveFault.filing { () throws(FileFault) in try file.status().size }
        do throws(FileFault) {
            try file.writeOnce(bytes)
        } catch {
            cutBack(file, to: size, name, mark)
            throw .file(error)
        }
        do throws(FileFault) {
            try file.syncData()
        } catch {
            leave(name, mark)
            throw .notCertain(error)
        }
    }

    /// Takes half a line away again; when that fails too, what stands there is left and the next generation begins.
    private mutating func cutBack(_ file: OpenFile, to size: Int, _ name: JournalName, _ mark: Mark?) {
        do throws(FileFault) {
            try file.truncate(to: size)
        } catch {
            leave(name, mark)
        }
    }

    /// Never again on this file: the kernel may have dropped what it could not write, and say yes the next time.
    private mutating func leave(_ name: JournalName, _ mark: Mark?) {
        left = max(left, name.generation)
        _ = keep(Mark(generation: name.generation, isLeft: true, clock: mark?.clock ?? 0, last: mark?.last))
    }

    private func keep(_ mark: Mark) -> FileFault? {
        do throws(FileFault) {
            try marks.set(mark, for: folder)
            return nil
        } catch {
            return error
        }
    }
}
