import Terminal
import Testing

@testable import TerminalNcurses

struct PaletteTests {
    @Test func `Without colour everything is bold, underlined or reverse`() {
        for palette in [
            Palette(scheme: .dark, colours: 256, refusesColour: true),
            Palette(scheme: .monochrome, colours: 256, refusesColour: false),
            Palette(scheme: .light, colours: 0, refusesColour: false),
        ] {
            #expect(palette.pairs.isEmpty)
            #expect(palette.look(.attention).bold)
            #expect(palette.look(Style(selected: true)).underline && !palette.look(Style(selected: true)).reverse)
            #expect(palette.look(.danger).reverse && palette.look(.danger).bold)
            #expect(Tone.allCases.allSatisfy { palette.look(Style(tone: $0)).pair == 0 })
        }
    }

    @Test(arguments: [ColourScheme.dark, .light])
    func `The terminal's own background stays, except below the selected row`(scheme: ColourScheme) {
        let palette = Palette(scheme: scheme, colours: 256, refusesColour: false)
        for tone in Tone.allCases {
            #expect(palette.pair(tone, selected: false).back == -1)
            #expect(palette.pair(tone, selected: true).back != -1)
        }
        #expect(!palette.look(Style(selected: true)).reverse)
    }

    @Test(arguments: [Tone.plain, .attention, .secondary, .title])
    func `In eight colours the selected row has a line below it, and its colours stay`(tone: Tone) {
        let palette = Palette(scheme: .dark, colours: 8, refusesColour: false)
        let look = palette.look(Style(tone: tone, selected: true))
        #expect(look.underline && look.bold && !look.reverse)
        #expect(palette.pair(tone, selected: true) == palette.pair(tone, selected: false))
    }

    @Test func `In eight colours there is no red and no green`() {
        for scheme in ColourScheme.allCases {
            let palette = Palette(scheme: scheme, colours: 8, refusesColour: false)
            #expect(palette.pairs.allSatisfy { $0.pair.front != 1 && $0.pair.front != 2 })
        }
    }

    @Test(arguments: Tone.allCases, [false, true])
    func `A projector shows every tone with a contrast of at least 7 to 1`(tone: Tone, selected: Bool) {
        let pair = Palette(scheme: .beamer, colours: 256, refusesColour: false).pair(tone, selected: selected)
        let lighter = max(luminance(pair.front), luminance(pair.back))
        let darker = min(luminance(pair.front), luminance(pair.back))
        #expect((lighter + 0.05) / (darker + 0.05) >= 7)
    }

    /// Relative luminance (WCAG 2.1) of a colour in the 6×6×6 cube or the grey ramp of 256 colours.
    private func luminance(_ colour: Int16) -> Double {
        let steps = [0.0, 95, 135, 175, 215, 255]
        let cube = Int(colour) - 16
        let parts =
            colour >= 232
            ? Array(repeating: Double(colour - 232) * 10 + 8, count: 3)
            : [steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]]
        let linear = parts.map { part in
            let value = part / 255
            // The curve between two powers that need no mathematics library: never lighter than the true one by much.
            return value <= 0.04045 ? value / 12.92 : value * value * (0.6 + 0.4 * value)
        }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }
}
