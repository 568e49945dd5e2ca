import Terminal

/// Turns styles into what ncurses can draw: a colour pair and attributes, for one scheme and so many colours.
struct Palette: Hashable, Sendable {
    /// Front and back colour by number; -1 is the terminal's own.
    struct Pair: Hashable, Sendable {
        var front: Int16 = -1
        var back: Int16 = -1
    }

    /// What a style becomes.
    struct Look: Hashable, Sendable {
        let pair: Int16
        let bold: Bool
        let underline: Bool
        let reverse: Bool
    }

    /// How rich the colours are that we may use.
    enum Depth: Hashable, Sendable {
        case none
        case basic
        case rich
    }

    let scheme: ColourScheme
    let depth: Depth

    init(scheme: ColourScheme, colours: Int, refusesColour: Bool) {
        self.scheme = scheme
        if refusesColour || scheme == .monochrome || colours < 8 {
            depth = .none
        } else {
            depth = colours >= 256 ? .rich : .basic
        }
    }

    /// All pairs with their numbers, for the start and for a change of scheme.
    var pairs: [(number: Int16, pair: Pair)] {
        guard depth != .none else { return [] }
        return Tone.allCases.flatMap { tone in
            [false, true].map { (Self.number(tone, selected: $0), pair(tone, selected: $0)) }
        }
    }

    /// What a style looks like.
    func look(_ style: Style) -> Look {
        let marked = style.selected && !showsBackground
        let shouts = style.tone == .danger && depth != .rich
        let heavy = (style.tone == .title || style.tone == .attention) && depth != .rich && !hasFront(style.tone)
        return Look(
            pair: depth == .none ? 0 : Self.number(style.tone, selected: style.selected),
            bold: style.bold || heavy || shouts || marked,
            underline: style.underline || marked,
            reverse: style.reverse != shouts)
    }

    private static func number(_ tone: Tone, selected: Bool) -> Int16 {
        let place = Tone.allCases.firstIndex(of: tone) ?? 0
        return Int16(place * 2 + (selected ? 1 : 0) + 1)
    }

    /// Whether the selected row has a background of its own. Elsewhere it has a line below it and heavier letters: reversed,
    /// it would be a block of white with its colours upside down.
    private var showsBackground: Bool { depth == .rich }

    private func hasFront(_ tone: Tone) -> Bool {
        depth != .none && pair(tone, selected: false).front != -1 && scheme != .beamer
    }
}
