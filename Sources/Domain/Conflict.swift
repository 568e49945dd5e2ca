/// One thing that writers recorded differently without having seen each other's words: every reading stands, with its
/// name, until somebody chooses by correcting them all.
public struct Conflict: Sendable, Identifiable {
    /// The lasting id of the thing.
    public let id: EntryID
    /// The uncorrected entries, oldest first; two or more.
    public let readings: [EntryID]

    /// The correction that makes one reading the only one; nothing when it is not among them or cannot be read.
    public func choosing(_ reading: EntryID, as id: EntryID, in ledger: Ledger) -> Entry? {
        guard readings.contains(reading), let chosen = ledger.entry(reading)?.entry, let fact = chosen.fact else {
            return nil
        }
        return Entry(id: id, fact, corrects: readings, confidential: chosen.confidential)
    }
}
