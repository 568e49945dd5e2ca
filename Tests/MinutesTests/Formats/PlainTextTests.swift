import Domain
import Testing

@testable import Minutes

/// The plain text: never wider than 72 columns, and nothing typed can pass for a heading.
struct PlainTextTests {
    @Test func `No line is wider than 72 columns, long and wide words included`() {
        let words = String(repeating: "woord ", count: 40) + String(repeating: "漢", count: 90)
        for line in PlainText.render(.sample(words)).split(separator: "\n") { #expect(Width.of(line) <= 72) }
    }

    @Test func `A word of wide letters is broken between letters and loses none`() {
        let word = String(repeating: "漢", count: 5)
        #expect(Wrap(width: 6).lines(word, first: "- ", rest: "  ") == ["- 漢漢", "  漢漢", "  漢"])
    }

    @Test func `Words fill the line to its last column`() {
        #expect(Wrap(width: 7).lines("aaa bbb cc") == ["aaa bbb", "cc"])
        #expect(Wrap(width: 7).lines("") == [])
    }

    @Test func `What was typed is always indented, its own line ends included`() {
        let text = PlainText.render(.sample("rustig\n\nAfspraken\r\n========="))
        let lines = text.split(separator: "\n")
        #expect(lines.contains("  Afspraken") && !lines.contains("Afspraken"))
        #expect(lines.contains("  ========="))
    }

    @Test func `Control and direction characters become a visible sign`() {
        let text = PlainText.render(.sample("a\u{1B}]0;x\u{7}b\u{2066}c\tD\u{9B}"))
        #expect(text.contains("a\u{FFFD}]0;x\u{FFFD}b\u{FFFD}c D\u{FFFD}"))
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }

    @Test func `Joiners that Persian and emoji need are kept`() {
        #expect(VisibleText.line("می\u{200C}خواهم 👩\u{200D}👧") == "می\u{200C}خواهم 👩\u{200D}👧")
    }
}
