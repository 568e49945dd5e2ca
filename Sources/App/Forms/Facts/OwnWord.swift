import Domain

/// A word of one's own where no word of a list fits, kept in a field beside the ids and words that a list offers: those have
/// no spaces in them, so its own are replaced while it is in the field.
enum OwnWord {
    private static let mark: Character = "="
    private static let space = "\u{2007}"

    static func id(_ text: String) -> String { "\(mark)" + text.replacing(" ", with: space) }

    /// What was typed, when this is the id of an own word.
    static func text(_ id: String) -> String? {
        id.first == mark ? String(id.dropFirst()).replacing(space, with: " ") : nil
    }

    static func id<Word>(of term: Term<Word>) -> String {
        switch term {
        case .known(let word): word.rawValue
        case .other(let text): text.isEmpty ? "" : id(text)
        }
    }

    static func term<Word: Vocabulary>(_ id: String) -> Term<Word> { Term(text(id) ?? id) }

    /// Lines for the own words among these ids. Beside the words of a vocabulary it says that they are one's own; a name is
    /// what it is.
    static func options(among ids: [String], isWord: Bool, _ desk: Desk) -> [Option] {
        let own = isWord ? desk.say(Text(nl: " – eigen woord", en: " – own word")) : ""
        return ids.compactMap { id in text(id).map { Option(id: id, label: $0 + own) } }
    }
}
