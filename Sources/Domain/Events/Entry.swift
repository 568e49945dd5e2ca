/// One immutable fact with its own random id, as it stands in the body of a journal line.
///
/// A correction is an entry of the same kind that names the ids it `corrects`. JSON shape: the fact's own fields with
/// `kind`, `id`, and where they apply `corrects` and `confidential` beside them in one object.
public struct Entry: Sendable, Hashable {
    /// Marks identifiers of installations; there is no value of it.
    public enum Writer {}

    public let id: EntryID
    public let corrects: [EntryID]
    /// What somebody decided for this entry; without a decision its kind says whether it is sensitive, see
    /// `Ledger.isConfidential`.
    public let confidential: Bool?
    public let content: Content

    /// What the entry says, or that this version cannot read it. The line itself is kept byte for byte either way.
    public enum Content: Sendable {
        case fact(any EventKind)
        case unread(kind: String)
    }

    public init(id: EntryID, _ fact: any EventKind, corrects: [EntryID] = [], confidential: Bool? = nil) {
        self.id = id
        self.corrects = corrects
        self.confidential = confidential
        content = .fact(fact)
    }

    public var kind: String {
        switch content {
        case .fact(let fact): type(of: fact).word
        case .unread(let kind): kind
        }
    }

    public var fact: (any EventKind)? {
        if case .fact(let fact) = content { fact } else { nil }
    }

    public static func == (left: Entry, right: Entry) -> Bool {
        left.id == right.id && left.corrects == right.corrects && left.confidential == right.confidential
            && left.content == right.content
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(corrects)
    }
}

extension Entry.Content: Equatable {
    public static func == (left: Entry.Content, right: Entry.Content) -> Bool {
        switch (left, right) {
        case (.fact(let one), .fact(let other)): AnyHashable(one) == AnyHashable(other)
        case (.unread(let one), .unread(let other)): one == other
        default: false
        }
    }
}

extension Entry: Codable {
    private enum Key: String, CodingKey {
        case kind, id, corrects, confidential
    }

    /// Reads the entry; an unknown kind, or fields that do not fit, make it `unread`. It throws only when there is no
    /// readable `id` or `kind`.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let kind = try container.decode(String.self, forKey: .kind)
        id = try container.decode(EntryID.self, forKey: .id)
        corrects = try container.decodeIfPresent([EntryID].self, forKey: .corrects) ?? []
        confidential = try container.decodeIfPresent(Bool.self, forKey: .confidential)
        guard let type = EventKinds.byWord[kind], let fact = try? type.init(from: decoder) else {
            content = .unread(kind: kind)
            return
        }
        content = .fact(fact)
    }

    /// Writes a known fact. An unread entry cannot be written again (its line is kept as it stands): that throws.
    public func encode(to encoder: any Encoder) throws {
        guard case .fact(let fact) = content else {
            throw EncodingError.invalidValue(
                kind, .init(codingPath: encoder.codingPath, debugDescription: "an unread entry is never written again"))
        }
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(id, forKey: .id)
        if !corrects.isEmpty { try container.encode(corrects, forKey: .corrects) }
        try container.encodeIfPresent(confidential, forKey: .confidential)
        try fact.encode(to: encoder)
    }
}
