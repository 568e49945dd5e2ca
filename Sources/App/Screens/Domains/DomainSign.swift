import Domain
import Terminal

/// How a life domain goes in one cell: a sign, and as many words as there is room for.
struct DomainSign {
    let sign: String
    let style: Style
    /// From long to short.
    private let words: [Text]

    private init(_ sign: String, _ style: Style = .plain, _ words: [Text]) {
        self.sign = sign
        self.style = style
        self.words = words
    }

    static let notAsked = DomainSign("?", .secondary, [Text(nl: "niet gevraagd", en: "not asked")])
    static let hidden = DomainSign("▒", .secondary, [])

    init(_ state: Term<DomainState>) {
        guard let word = state.word else {
            self.init("●", .plain, [state.label])
            return
        }
        self.init(word)
    }

    init(_ state: DomainState) {
        switch state {
        case .goingWell: self.init("◇", .plain, [state.label, Text(nl: "goed", en: "well")])
        case .worries: self.init("●", .attention, [state.label, Text(nl: "zorg", en: "worry")])
        case .longWorries:
            self.init("●●", .attention, [state.label, Text(nl: "al lang", en: "for long")])
        case .notNeeded: self.init("–", .secondary, [state.label])
        case .unknown: self.init("○", .attention, [state.label, Text(nl: "niet bekend", en: "not known")])
        case .refused: self.init("○", .attention, [state.label, Text(nl: "praat niet", en: "won’t talk")])
        }
    }

    /// The sign with the longest words that fit. What is not asked stays a sign alone: most of a new table is.
    func fitted(_ width: Int, _ desk: Desk) -> String {
        guard sign != DomainSign.notAsked.sign else { return sign }
        return words.map { "\(sign) \(desk.say($0))" }.first { cells($0) <= width } ?? sign
    }

    func inFull(_ desk: Desk) -> String { words.first.map { "\(sign) \(desk.say($0))" } ?? sign }
}
