/// A piece of JSON as a tree, so that dates can be shifted and people filled in before it is read as entries.
enum SeedTree: Hashable, Sendable {
    case object([String: SeedTree])
    case list([SeedTree])
    case text(String)
    case number(Int)
    case flag(Bool)

    /// When a save was written, when this is one.
    var moment: String? {
        guard case .object(let fields) = self, case .text(let moment)? = fields["at"] else { return nil }
        return moment
    }

    /// The same tree with every text passed through, which also gets the name of the field it stands in; texts in a list
    /// stand in the list's field.
    func mapTexts(in field: String = "", _ change: (String, String) throws -> SeedTree) rethrows -> SeedTree {
        switch self {
        case .object(let fields):
            var changed: [String: SeedTree] = [:]
            for (name, value) in fields { changed[name] = try value.mapTexts(in: name, change) }
            return .object(changed)
        case .list(let items): return .list(try items.map { try $0.mapTexts(in: field, change) })
        case .text(let text): return try change(field, text)
        case .number, .flag: return self
        }
    }
}

extension SeedTree: Codable {
    /// Tries what occurs most first: each wrong guess throws, and a thrown error is dear in a test run.
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self = .text(text)
        } else if let fields = try? container.decode([String: SeedTree].self) {
            self = .object(fields)
        } else if let list = try? container.decode([SeedTree].self) {
            self = .list(list)
        } else if let number = try? container.decode(Int.self) {
            self = .number(number)
        } else {
            self = .flag(try container.decode(Bool.self))
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .object(let fields): try container.encode(fields)
        case .list(let items): try container.encode(items)
        case .text(let text): try container.encode(text)
        case .number(let number): try container.encode(number)
        case .flag(let flag): try container.encode(flag)
        }
    }
}
