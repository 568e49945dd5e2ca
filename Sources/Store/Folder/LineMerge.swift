import Domain

/// Brings the lines of all sources of a folder together: the same line twice counts once, two different lines with one
/// number are a split and both count, redacted bodies are left out.
struct LineMerge {
    private struct Slot: Hashable {
        let journal: JournalName
        let number: Int
    }

    private let folder: Folder
    private let sources: [Source]
    private let ours: WriterID
    private let clocks: Clocks
    private var slots: [Slot: [Fingerprint: (line: Line, file: String)]] = [:]

    init(folder: Folder, sources: [Source], ours: WriterID, clocks: Clocks) {
        self.folder = folder
        self.sources = sources
        self.ours = ours
        self.clocks = clocks
        for source in sources {
            for line in source.reader.lines { add(line, from: source.reader.file) }
        }
    }

    private mutating func add(_ line: Line, from file: String) {
        let slot = Slot(journal: line.journal, number: line.envelope.number)
        let hash = line.envelope.hash
        if let other = slots[slot]?[hash]?.line,
            (line.isErased ? 1 : 0, line.isAfterDamage ? 1 : 0) >= (
                other.isErased ? 1 : 0, other.isAfterDamage ? 1 : 0
            )
        {
            return
        }
        slots[slot, default: [:]][hash] = (line, file)
    }

    func reading(with faults: [Damage]) -> Reading {
        let all = slots.values.flatMap(\.values)
        let redactions = Set(all.flatMap(\.line.redacts))
        let places = all.map { ($0.line.place(clocks), $0.line.envelope.hash) }
        let kept = places.indices.sorted { places[$0] < places[$1] }.map { (line: all[$0].line, place: places[$0].0) }
        var digest: [UInt8] = []
        for (line, _) in kept { digest += line.envelope.hash.hex.utf8 }
        var reading = Reading(folder: folder, digest: Fingerprint(of: digest))
        for (line, place) in kept {
            let isHidden = redactions.contains(line.envelope.hash)
            if isHidden { reading.redacted += 1 }
            if isHidden || line.isErased { continue }
            reading.lines.append(line.recorded(at: place))
            reading.bodies.append(StoredBody(elements: line.envelope.body ?? [], mark: line.mark))
            reading.unreadable += line.unreadable
        }
        reading.damages = faults + sources.flatMap(\.reader.damages)
        let erased = all.filter { $0.line.isErased && !redactions.contains($0.line.envelope.hash) }
            .map { Damage(file: $0.file, line: $0.line.position, reason: .bodyMissing) }
            .sorted { ($0.file, $0.line) < ($1.file, $1.line) }
        var missing = Damages()
        for damage in erased { missing.add(damage) }
        reading.damages += missing.all(of: folder.path)
        reading.damages.sort { ($0.file, $0.line) < ($1.file, $1.line) }
        reading.splits = splits()
        reading.unfinished = sources.compactMap(unfinished)
        return reading
    }

    private func splits() -> [Split] {
        slots.filter { $0.value.count > 1 }
            .map {
                Split(journal: $0.key.journal, number: $0.key.number, files: Set($0.value.values.map(\.file)).sorted())
            }
            .sorted { ($0.journal, $0.number) < ($1.journal, $1.number) }
    }

    private func unfinished(_ source: Source) -> Unfinished? {
        guard source.tailCount > 0 else { return nil }
        let mark: StaticString = ",\"body\":"
        let start = source.tail[...].firstIndex(of: mark)
        let text = start.map { String(decoding: source.tail[($0 + mark.utf8CodeUnitCount)...], as: UTF8.self) } ?? ""
        return Unfinished(file: source.reader.file, isOurs: source.name.journal.writer == ours, text: text)
    }
}
