import Domain
import FoundationEssentials

/// The element of a line's body that says that the line came in from a file of elsewhere: when and by whom it was recorded
/// there, as that file says. The envelope keeps saying who read it in, and when.
public struct ImportMark: Codable, Hashable, Sendable {
    static let kind = "line.imported"
    let kind: String
    /// What was recorded at once has one id, also when it takes several lines.
    public let id: EntryID
    let written: String?
    public let by: Reference<Person>?
    let name: PersonName?

    private enum CodingKeys: String, CodingKey {
        case kind, id, by, name
        case written = "at"
    }

    public init(id: EntryID, at: RecordedDate?, by: Reference<Person>?, name: PersonName?) {
        kind = Self.kind
        self.id = id
        written = at?.text
        self.by = by
        self.name = name
    }

    public var at: RecordedDate? { written.flatMap { RecordedDate($0) } }

    static func find(in body: [ArraySlice<UInt8>]) -> ImportMark? {
        let marks = body.lazy.compactMap { try? JSONDecoder().decode(ImportMark.self, from: Data($0)) }
        return marks.first { $0.kind == kind }
    }

    func element() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}

/// The body of one line as it stands in the journal.
public struct StoredBody: Sendable {
    /// The JSON of each element.
    public let elements: [ArraySlice<UInt8>]
    public let mark: ImportMark?
}
