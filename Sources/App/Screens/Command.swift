import Domain
import Terminal

/// Something that can be done on a screen: the key bar, the help, the list of keys in docs and the keys themselves are all
/// made from these values.
public struct Command: Sendable, Hashable {
    public let name: CommandName
    public let key: Key
    /// Another key that does the same.
    public let otherKey: Key?
    public let title: Text
    /// A sentence for the help, where the title says too little.
    public let help: Text?
    /// Why it cannot be done now; nothing when it can.
    public let disabled: Text?
    /// Whether it also works while somebody types.
    public let worksWhileTyping: Bool
    /// Whether there must be room for it in the key bar.
    public let isInBar: Bool
    /// Other words by which people look for it in the palette, in both languages.
    public let words: String

    public init(
        _ name: CommandName, _ key: Key, or otherKey: Key? = nil, _ title: Text, help: Text? = nil,
        disabled: Text? = nil, worksWhileTyping: Bool = false, isInBar: Bool = true, words: String = ""
    ) {
        self.name = name
        self.key = key
        self.otherKey = otherKey
        self.title = title
        self.help = help
        self.disabled = disabled
        self.worksWhileTyping = worksWhileTyping
        self.isInBar = isInBar
        self.words = words
    }

    /// The same command where it cannot be done, with the reason.
    func disabled(because reason: Text) -> Command {
        Command(
            name, key, or: otherKey, title, help: help, disabled: reason, worksWhileTyping: worksWhileTyping,
            isInBar: isInBar, words: words)
    }

    /// The keys as the help and the palette show them: ": Ctrl-P".
    var label: String { [key, otherKey].compactMap { $0?.label }.joined(separator: " ") }

    /// What it does, as a sentence.
    var sentence: Text { help ?? title.capitalised + Text(verbatim: ".") }

    func isReached(by pressed: Key) -> Bool { pressed == key || pressed == otherKey }
}

/// Names a command; each screen adds its own.
public struct CommandName: Sendable, Hashable {
    public let word: String

    public init(_ word: String) {
        self.word = word
    }
}
