import Testing

@testable import TerminalNcurses

struct PasteBufferTests {
    @Test func `A paste beyond the limit loses its end and still ends at its mark`() {
        var paste = PasteBuffer(longest: 10)
        let hasEnded = "0123456789 and much more than that\u{1B}[201~".unicodeScalars.map { paste.append($0) }
        #expect(hasEnded.firstIndex(of: true) == hasEnded.count - 1)
        #expect(paste.text == "0123456789")
    }

    @Test func `A paste of exactly the limit is whole`() {
        var paste = PasteBuffer(longest: 10)
        let hasEnded = "0123456789\u{1B}[201~".unicodeScalars.map { paste.append($0) }
        #expect(hasEnded.last == true)
        #expect(paste.text == "0123456789")
    }
}
