import Terminal

extension Palette {
    /// The colours of a tone. The numbers were tried on both backgrounds; red is for danger only.
    func pair(_ tone: Tone, selected: Bool) -> Pair {
        switch (scheme, depth) {
        case (_, .none), (.monochrome, _): Pair()
        case (.dark, .rich): Pair(front: rich(tone, dark: true), back: selected ? 236 : -1)
        case (.light, .rich): Pair(front: rich(tone, dark: false), back: selected ? 254 : -1)
        case (.beamer, .rich): beamer(tone, selected: selected)
        case (.dark, .basic): Pair(front: basic(tone, title: 6, attention: 3))
        case (.light, .basic): Pair(front: basic(tone, title: 4, attention: -1))
        case (.beamer, .basic): Pair(front: 0, back: 7)
        }
    }

    private func rich(_ tone: Tone, dark: Bool) -> Int16 {
        switch tone {
        case .plain: -1
        case .title: dark ? 80 : 30
        case .attention: dark ? 214 : 130
        case .secondary: dark ? 246 : 242
        case .rule: dark ? 238 : 250
        case .danger: dark ? 203 : 160
        }
    }

    /// Eight colours: yellow and cyan cannot be read on white, hence blue and bold there.
    private func basic(_ tone: Tone, title: Int16, attention: Int16) -> Int16 {
        switch tone {
        case .title: title
        case .attention: attention
        default: -1
        }
    }

    /// A projector in a lit room: own black on white, attention as a marker pen, danger white on dark red.
    private func beamer(_ tone: Tone, selected: Bool) -> Pair {
        let paper: Int16 = selected ? 252 : 231
        return switch tone {
        case .title: Pair(front: 18, back: paper)
        case .attention: Pair(front: 16, back: 229)
        case .danger: Pair(front: 231, back: 88)
        case .plain, .secondary, .rule: Pair(front: 16, back: paper)
        }
    }
}
