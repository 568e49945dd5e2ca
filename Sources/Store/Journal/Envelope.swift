import Domain

/// One line of a journal as it proves itself: what `docs/journal-format.md` calls the envelope, with its body's bytes.
struct Envelope: Hashable, Sendable {
    let number: Int
    let clock: Int
    let at: Moment
    let by: String
    let prev: Fingerprint
    /// Heads of the folder's other journals that changed since this writer's previous line here.
    let seen: [JournalName: Head]
    let hash: Fingerprint
    /// The JSON of each entry; nothing when salt and body were erased.
    let body: [ArraySlice<UInt8>]?

    var head: Head { Head(number: number, hash: hash) }

    /// What line 1 of a generation is chained to, so that a journal cannot be moved to another family unnoticed.
    static func genesis(store: StoreID, folder: Folder, journal: JournalName) -> Fingerprint {
        Fingerprint(
            of: Array("wijkoverleg\n\(store)\n\(folder.path)\n\(journal.writer)\n\(journal.generation)\n".utf8))
    }
}
