/// One thing as it stands: the uncorrected entry of its thread, who recorded it, and the rivals if writers disagree.
///
/// What does not change is held in one place for all copies of it: lists of things are filtered for every picture, and a
/// fact has twenty words that would each be counted again.
public struct Known<Kind: EventKind>: Sendable, Identifiable {
    @usableFromInline let content: Content
    /// Stays the same through all corrections.
    @inlinable public var id: Reference<Kind> { content.id }
    /// The entry whose words these are.
    @inlinable public var entry: EntryID { content.entry }
    @inlinable public var data: Kind { content.data }
    @inlinable public var provenance: Provenance { content.provenance }
    /// What somebody decided about showing it, when anybody did.
    @inlinable public var confidential: Bool? { content.confidential }
    /// Whether it is shown only on request: what somebody decided, else whether its content is sensitive.
    public internal(set) var isConfidential: Bool
    /// Other uncorrected entries for the same thing, from writers who did not see each other's: a conflict.
    public internal(set) var rivals: [Rival<Kind>] = []

    /// Its content is weighed later, when all that it may depend on is known.
    init(id: Reference<Kind>, _ entry: Entry, data: Kind, provenance: Provenance) {
        content = Content(
            id: id, entry: entry.id, data: data, provenance: provenance, confidential: entry.confidential)
        isConfidential = entry.confidential ?? false
    }

    /// Whether it, or what a rival recorded for the same thing, is shown only on request.
    public var hasConfidentialReading: Bool { isConfidential || rivals.contains { $0.isConfidential } }

    @usableFromInline final class Content: Sendable {
        @usableFromInline let id: Reference<Kind>
        @usableFromInline let entry: EntryID
        @usableFromInline let data: Kind
        @usableFromInline let provenance: Provenance
        @usableFromInline let confidential: Bool?

        init(id: Reference<Kind>, entry: EntryID, data: Kind, provenance: Provenance, confidential: Bool?) {
            self.id = id
            self.entry = entry
            self.data = data
            self.provenance = provenance
            self.confidential = confidential
        }
    }
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
