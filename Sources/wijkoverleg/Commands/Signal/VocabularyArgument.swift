import ArgumentParser
import Domain

/// A word of a vocabulary on the command line: as it is stored, or as people call it in Dutch or English, with a space
/// or a hyphen.
struct VocabularyArgument<Word: Vocabulary>: ExpressibleByArgument, Sendable {
    let word: Word

    init?(argument: String) {
        let typed = VocabularyArgument.folded(argument)
        let found = Word.allCases.first { word in
            [word.rawValue, word.label.nl, word.label.en].contains { VocabularyArgument.folded($0) == typed }
        }
        guard let found else { return nil }
        word = found
    }

    /// Help names the words by `choices`.
    static var allValueStrings: [String] { [] }
    static var defaultCompletionKind: CompletionKind { .list(Word.allCases.map(\.rawValue)) }

    /// "huiselijk-geweld (domestic-violence), …" for help.
    static var choices: String {
        Word.allCases.map { "\(folded($0.label.nl)) (\($0.rawValue))" }.joined(separator: " · ")
    }

    private static func folded(_ words: String) -> String {
        words.lowercased().filter { $0 != "," }.replacing(" ", with: "-")
    }
}
