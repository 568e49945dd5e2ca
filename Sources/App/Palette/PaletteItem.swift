import Domain
import Terminal

/// One thing that can be done from the palette: how it is called, where it belongs, and what choosing it does.
struct PaletteItem: Sendable {
    /// What choosing it does.
    enum Choice: Sendable {
        /// As if this key was pressed on the screen below.
        case key(Key)
        case view(FamilyView)
        case form(any Form)
        case screen(@Sendable (Desk) -> any Screen)
        case family(FamilyID)
    }

    let choice: Choice
    /// The key that does the same, where there is one.
    let key: String
    let title: String
    /// What it is for, or the group of a form.
    let detail: String
    /// Why it cannot be done now; nothing when it can.
    let disabled: Text?
    private let names: [FoldedText]
    /// The title in both languages with everything else by which people look for it.
    private let everything: FoldedText

    init(
        _ choice: Choice, _ title: Text, detail: Text, key: String = "", words: String = "", disabled: Text? = nil,
        _ desk: Desk
    ) {
        self.choice = choice
        self.key = key
        self.title = desk.say(title.capitalised)
        self.detail = desk.say(detail)
        self.disabled = disabled
        names = [FoldedText(title.nl), FoldedText(title.en)]
        everything = FoldedText("\(title.nl) \(title.en) \(words) \(detail.nl) \(detail.en)")
    }

    /// How well it fits: 0 when it is its title, 1 when words of its title begin so, 2 when any other word does, 3 by letters
    /// within a word; nothing when it does not fit.
    func rank(for query: FoldedQuery) -> Int? {
        if names.contains(where: query.isWhole) { return 0 }
        if names.contains(where: query.beginsWords) { return 1 }
        if query.beginsWords(of: everything) { return 2 }
        return query.matches(everything) ? 3 : nil
    }
}
