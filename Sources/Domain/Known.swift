/// One thing as it stands: the uncorrected entry of its thread, who recorded it, and the rivals if writers disagree.
public struct Known<Kind: EventKind>: Sendable, Identifiable {
    /// Stays the same through all corrections.
    public let id: Reference<Kind>
    /// The entry whose words these are.
    public let entry: EntryID
    public let data: Kind
    public let provenance: Provenance
    /// What somebody decided about showing it, when anybody did.
    public let confidential: Bool?
    /// Whether it is shown only on request: what somebody decided, else whether its content is sensitive.
    public internal(set) var isConfidential: Bool
    /// Other uncorrected entries for the same thing, from writers who did not see each other's: a conflict.
    public internal(set) var rivals: [Rival<Kind>] = []

    /// Its content is weighed later, when all that it may depend on is known.
    init(id: Reference<Kind>, _ entry: Entry, data: Kind, provenance: Provenance) {
        self.id = id
        self.entry = entry.id
        self.data = data
        self.provenance = provenance
        confidential = entry.confidential
        isConfidential = entry.confidential ?? false
    }

    /// Whether it, or what a rival recorded for the same thing, is shown only on request.
    public var hasConfidentialReading: Bool { isConfidential || rivals.contains { $0.isConfidential } }
}

/// What another writer recorded for the same thing.
public struct Rival<Kind: EventKind>: Sendable {
    public let entry: EntryID
    public let data: Kind
    public let provenance: Provenance
    /// Whether it is shown only on request.
    public internal(set) var isConfidential: Bool
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
