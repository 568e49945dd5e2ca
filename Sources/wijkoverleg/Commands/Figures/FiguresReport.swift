import Domain

/// Figures without names in words of one language.
struct FiguresReport: Encodable {
    let until: Day
    let families: Number
    let figures: [Line]

    struct Line: Encodable {
        let topic: String
        let word: String
        let label: String
        let families: Number
    }

    /// A rounded number, or a word in its place.
    struct Number: Encodable {
        let count: Figures.Count

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch count {
            case .about(let number): try container.encode(number)
            case .fewerThanFive: try container.encode("fewer-than-five")
            case .allOrNearly: try container.encode("all-or-nearly")
            }
        }
    }

    init(_ figures: Figures, _ language: Language) {
        until = figures.until
        families = Number(count: figures.families)
        self.figures = figures.figures.map {
            Line(topic: $0.topic.rawValue, word: $0.word, label: $0.label(language), families: Number(count: $0.count))
        }
    }
}
