/// One thing as it stands: the uncorrected entry of its thread, who recorded it, and the rivals if writers disagree.
public struct Known<Kind: EventKind>: Sendable, Identifiable {
    /// Stays the same through all corrections.
    public let id: Reference<Kind>
    /// The entry whose words these are.
    public let entry: EntryID
    public let data: Kind
    public let provenance: Provenance
    public let isConfidential: Bool
    /// Other uncorrected entries for the same thing, from writers who did not see each other's: a conflict.
    public internal(set) var rivals: [Rival<Kind>] = []

    init(id: Reference<Kind>, _ entry: Entry, data: Kind, provenance: Provenance) {
        self.id = id
        self.entry = entry.id
        self.data = data
        self.provenance = provenance
        isConfidential = entry.isConfidential
    }
}

/// What another writer recorded for the same thing.
public struct Rival<Kind: EventKind>: Sendable {
    public let entry: EntryID
    public let data: Kind
    public let provenance: Provenance
}

/// One entry in the history of a thing.
public struct Version<Kind: EventKind>: Sendable {
    public let entry: EntryID
    public let data: Kind
    public let provenance: Provenance
    public let isCorrected: Bool
    /// The reason it was taken back, when it was.
    public let withdrawal: String?
}
