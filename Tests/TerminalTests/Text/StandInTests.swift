import Terminal
import Testing

struct StandInTests {
    @Test(arguments: Array("─│┄═▲○✓●◇■⌂·…▒└┘↵↑↓×–—“”‘’€"))
    func `Every sign of ours has a stand-in of its own`(sign: Character) {
        let shown = StandIn.ascii(sign)
        #expect(shown.count == 1)
        #expect(shown != "?")
        #expect(shown.unicodeScalars.allSatisfy { $0.isASCII })
    }

    @Test func `Letters lose their diacritics and keep their case`() {
        #expect(StandIn.ascii("Zoë Çelik Ĳ Łódź ß") == "Zoe Celik IJ Lodz ss")
    }

    @Test func `Anything else is a question mark`() {
        #expect(StandIn.ascii("漢\u{1B}👍") == "???")
    }

    @Test func `A picture keeps every cell at its place`() {
        var canvas = Canvas(size: Size(columns: 12, rows: 1))
        canvas.put("漢 Zoë ▲ x", at: Position(row: 0, column: 0))
        #expect(StandIn.canvas(canvas).text == "?  Zoe ! x")
    }
}
