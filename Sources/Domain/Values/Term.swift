/// A small list of words that checks can reason with; each word has its label in both languages.
public protocol Vocabulary: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
    var label: Text { get }
}

/// A word from a vocabulary, or another word: of a newer version, or one that somebody typed because no word fitted.
///
/// Stored as the bare word; a word that this version does not know is kept and shown as it is.
public enum Term<Word: Vocabulary>: Hashable, Sendable {
    case known(Word)
    case other(String)

    public init(_ raw: String) {
        self = Word(rawValue: raw).map(Term.known) ?? .other(raw)
    }

    public var raw: String {
        switch self {
        case .known(let word): word.rawValue
        case .other(let text): text
        }
    }

    /// The word, when it is one of the vocabulary.
    public var word: Word? {
        if case .known(let word) = self { word } else { nil }
    }

    public var label: Text {
        switch self {
        case .known(let word): word.label
        case .other(let text): Text(verbatim: text)
        }
    }

    public static func == (left: Term, right: Word) -> Bool { left == .known(right) }
    public static func != (left: Term, right: Word) -> Bool { left != .known(right) }
}

extension Term: Codable {
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(raw)
    }
}
