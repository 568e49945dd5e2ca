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

    init(_ envelope: Envelope, of journal: JournalName, position: Int, isAfterDamage: Bool) {
        self.journal = journal
        self.envelope = envelope
        self.position = position
        self.isAfterDamage = isAfterDamage
        let body = envelope.body ?? []
        (entries, unreadable) = EntryCoding.entries(body)
        let asks = entries.contains { $0.kind == Redaction.kind }
        redacts = asks ? body.compactMap { Redaction.line(in: $0) } : []
    }

    var isErased: Bool { envelope.body == nil }

    func place(_ clocks: Clocks) -> Place {
        Place(clock: clocks.clock(of: envelope), writer: journal.writer, number: envelope.number)
    }

    func recorded(at place: Place) -> Recorded {
        Recorded(
            provenance: Provenance(
                place: place, at: envelope.at, by: Reference(EntryID(envelope.by)), isAfterDamage: isAfterDamage),
            entries: entries)
    }
}
