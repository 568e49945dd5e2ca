/// A person's name in its Dutch parts, so that *de Wit* is found under W and written the Dutch way.
public struct PersonName: Codable, Hashable, Sendable {
    /// First name, or how the person is known ("vader van Noor").
    public var given: String
    /// The *tussenvoegsel*: de, van der, ….
    public var prefix: String?
    public var surname: String?

    public init(given: String, prefix: String? = nil, surname: String? = nil) {
        self.given = given
        self.prefix = prefix
        self.surname = surname
    }

    public var isEmpty: Bool { given.isEmpty && (surname ?? "").isEmpty }

    /// "Marijke de Wit".
    public var full: String {
        [given, prefix, surname].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// "M. de Wit"; the given name alone where there is no surname.
    public var short: String {
        guard let surname, !surname.isEmpty, let first = given.first else { return full }
        return ["\(first).", prefix ?? "", surname].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// "M." or "M.W.": what a shared screen shows when names are not wanted.
    public var initials: String {
        [given, surname ?? ""].compactMap(\.first).map { "\($0)." }.joined()
    }

    /// What lists are sorted by: surname without its prefix, then the given name; capitals make no difference.
    public var sortKey: String {
        let first = surname.flatMap { $0.isEmpty ? nil : $0 } ?? given
        return "\(first) \(given)".lowercased()
    }
}
