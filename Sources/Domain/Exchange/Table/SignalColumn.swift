/// A column of a table of signals, by the names that people give it.
enum SignalColumn: CaseIterable {
    case seen, text, about, observer, source, nature, tone, topic, confidential, recorded

    /// The name that documents use comes first in each language.
    private var words: (nl: [String], en: [String]) {
        switch self {
        case .seen: (["datum", "gezien", "gezien op", "wanneer"], ["date", "seen", "seen on", "when"])
        case .text: (["tekst", "signaal", "wat", "omschrijving"], ["text", "signal", "what", "description"])
        case .about: (["over", "over wie", "betreft"], ["about", "about whom", "concerns"])
        case .observer: (["wie", "gezien door", "melder"], ["who", "seen by", "reporter"])
        case .source: (["bron", "hoe weten we dit"], ["source", "how do we know"])
        case .nature: (["aard", "soort"], ["nature", "kind"])
        case .tone: (["toon", "zorg of gaat goed"], ["tone", "worry or going well"])
        case .topic: (["onderwerp", "thema"], ["topic", "subject"])
        case .confidential: (["vertrouwelijk"], ["confidential"])
        case .recorded: (["vastgelegd", "vastgelegd op"], ["recorded", "recorded on"])
        }
    }

    /// The column with this name, in capitals or not.
    init?(_ name: String) {
        let typed = name.lowercased()
        let found = Self.allCases.first { $0.words.nl.contains(typed) || $0.words.en.contains(typed) }
        guard let found else { return nil }
        self = found
    }

    var name: String { words.nl[0] }

    /// All of them, for who typed another.
    static var names: Text {
        Text(
            nl: allCases.map { $0.words.nl[0] }.joined(separator: ", "),
            en: allCases.map { $0.words.en[0] }.joined(separator: ", "))
    }

    /// The field of a signal that a refusal is about.
    init?(field: String?) {
        switch field {
        case "seen": self = .seen
        case "text": self = .text
        default: return nil
        }
    }
}
