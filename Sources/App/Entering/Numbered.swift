import Domain
import Terminal

/// Lines that are chosen by their digit as well as with the cursor: the first nine lines of a menu.
enum Numbered {
    static let groups = Text(
        nl: "Kies een soort; het cijfer ervoor mag ook.", en: "Choose a kind; its number will do as well.")
    static let forms = Text(
        nl: "Open het formulier bij >; het cijfer ervoor mag ook.",
        en: "Open the form at >; its number will do as well.")

    static func choose(_ help: Text) -> Command {
        Command(.open, .enter, Text(nl: "kiezen", en: "choose"), help: help)
    }

    /// Which of so many lines a digit stands for.
    static func index(of key: Key, among count: Int) -> Int? {
        guard case .character(let character) = key, let number = character.wholeNumberValue, (1...9).contains(number),
            number <= count
        else { return nil }
        return number - 1
    }
}
