extension Shape {
    /// What should stand there, after "expected here".
    var words: Text {
        switch self {
        case .text: Text(nl: "een tekst tussen aanhalingstekens", en: "a text between quotation marks")
        case .flag: Text(nl: "true of false", en: "true or false")
        case .number: Text(nl: "een heel getal", en: "a whole number")
        case .day: Text(nl: "een dag als 2026-11-23", en: "a day like 2026-11-23")
        case .date:
            Text(nl: "een datum als 2026-11-23, 2026-11 of 2026", en: "a date like 2026-11-23, 2026-11 or 2026")
        case .moment:
            Text(nl: "een tijdstip als 2026-11-23T11:03:12+01:00", en: "a moment like 2026-11-23T11:03:12+01:00")
        case .recorded:
            Text(
                nl: "een tijdstip als 2026-11-23T11:03:12+01:00, of een datum als 2026-11-23, 2026-11 of 2026",
                en: "a moment like 2026-11-23T11:03:12+01:00, or a date like 2026-11-23, 2026-11 or 2026")
        case .question: Text(nl: "het nummer van een vraag, 1 tot en met 5", en: "the number of a question, 1 to 5")
        case .familyID: Text(nl: "de id van een gezin", en: "the id of a family")
        case .entry(let kind):
            kind.map { Text(nl: "de id van een \($0)", en: "the id of a \($0)") }
                ?? Text(nl: "de id van een vastlegging", en: "the id of an entry")
        case .word(_, let words):
            Text(nl: "één woord: ", en: "one word: ") + Text(verbatim: words.joined(separator: " · "))
        case .exactly(let text): Text(verbatim: "“\(text)”")
        case .list: Text(nl: "een lijst tussen [ en ]", en: "a list between [ and ]")
        case .object, .fact: Text(nl: "een object tussen { en }", en: "an object between { and }")
        }
    }
}
