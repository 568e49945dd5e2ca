import Terminal
import Testing

struct PrintableTests {
    static let naughty = [
        "\u{1B}]52;c;Zm9v\u{07}", "\u{1B}[2J\u{1B}[H", "\u{9B}31m", "\u{90}q\u{9C}", "a\u{0}b", "\u{7F}", "\u{8}\u{8}",
        "\u{202E}gnirts", "\u{2066}x\u{2069}", "\u{200E}\u{200F}\u{61C}", "x\u{200B}y", "\u{FEFF}", "\u{AD}",
        "a\u{200C}", "e" + String(repeating: "\u{301}", count: 40), "\u{301}alone", "👩‍👩‍👦‍👦", "🏴\u{E0067}\u{E0062}\u{E007F}",
        "🇳🇱🇳",
        "\u{2028}\u{2029}\u{85}", "\r\n\t\u{B}\u{C}", "\u{E000}", "\u{10FFFF}", "\u{FFFE}", "\u{E0001}",
        String(decoding: [0xC0, 0x80, 0xFF, 0xED, 0xA0, 0x80, 0x41] as [UInt8], as: UTF8.self), "\u{1B}", "\u{1B}[200~",
    ]

    @Test(arguments: naughty)
    func `No control, bidi mark or invisible scalar survives`(text: String) {
        let shown = Printable.text(text)
        for scalar in shown.unicodeScalars { #expect(CellWidth.of(scalar) != nil) }
        #expect(shown.allSatisfy { $0.unicodeScalars.count <= CellWidth.scalarsPerCell })
    }

    @Test(arguments: naughty)
    func `What is safe stays the same when it is made safe again`(text: String) {
        let once = Printable.text(text)
        #expect(Printable.text(once) == once)
        #expect(cells(once) == once.reduce(0) { $0 + CellWidth.of($1) })
    }

    @Test func `Hidden scalars become visible and letters stay`() {
        #expect(Printable.text("a\u{1B}b") == "a\u{FFFD}b")
        #expect(Printable.text("x\u{200B}y") == "x\u{FFFD}y")
        #expect(Printable.text("👨‍👩‍👧") == "\u{FFFD}")
        #expect(Printable.text("🇳🇱") == "\u{FFFD}")
        #expect(Printable.text("Zoë Çelik, 漢 👍") == "Zoë Çelik, 漢 👍")
    }

    @Test func `The caller says what line ends and tabs become`() {
        #expect(Printable.text("a\r\nb\tc") == "a b c")
        #expect(Printable.text("a\r\nb\tc", newline: "\n", tab: "    ") == "a\nb    c")
    }
}
