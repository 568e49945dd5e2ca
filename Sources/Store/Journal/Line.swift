import Domain

/// One sound line of a journal with what the domain reads in it.
struct Line: Hashable, Sendable {
    let journal: JournalName
    let envelope: Envelope
    /// Counts from 1 in its file.
    let position: Int
    /// Whether something before it in its file was damaged or is missing.
    let isAfterDamage: Bool
    let entries: [Entry]
    /// Elements of the body that could not be read at all.
    let unreadable: Int
    /// Hashes of lines whose body this one asks to hide.
    let redacts: [Fingerprint]
    /// That the line came in from outside, as it says itself.
    let mark: ImportMark?

    init(_ envelope: Envelope, of journal: JournalName, position: Int, isAfterDamage: Bool) {
        self.journal = journal
        self.envelope = envelope
        self.position = position
        self.isAfterDamage = isAfterDamage
        let body = envelope.body ?? []
        let found = EntryCoding.entries(body)
        let isMarked = found.entries.contains { $0.kind == ImportMark.kind }
        mark = isMarked ? ImportMark.find(in: body) : nil
        entries = isMarked ? found.entries.filter { $0.kind != ImportMark.kind } : found.entries
        unreadable = found.unreadable
        let asks = entries.contains { $0.kind == Redaction.kind }
        redacts = asks ? body.compactMap { Redaction.line(in: $0) } : []
    }

    var isErased: Bool { envelope.body == nil }

    func place(_ clocks: Clocks) -> Place {
        Place(clock: clocks.clock(of: envelope), writer: journal.writer, number: envelope.number)
    }

    func recorded(at place: Place) -> Recorded {
        let by = Reference<Person>(EntryID(envelope.by))
        guard let mark else {
            return Recorded(
                provenance: Provenance(place: place, at: envelope.at, by: by, isAfterDamage: isAfterDamage),
                entries: entries)
        }
        return Recorded(
            provenance: Provenance(
                place: place, at: mark.at?.moment(readIn: envelope.at) ?? envelope.at, by: mark.by ?? by,
                isAfterDamage: isAfterDamage, imported: Imported(name: mark.name, at: envelope.at, by: by)),
            entries: entries)
    }
}
