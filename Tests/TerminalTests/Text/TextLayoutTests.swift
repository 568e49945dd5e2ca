import Terminal
import Testing

struct TextLayoutTests {
    @Test func `Text wraps between words`() {
        #expect(TextLayout.wrap("Wie let er op de kinderen?", width: 10) == ["Wie let er", "op de", "kinderen?"])
    }

    @Test func `A word longer than the row is broken`() {
        #expect(TextLayout.wrap("jeugdgezondheidszorg nu", width: 8) == ["jeugdgez", "ondheids", "zorg nu"])
    }

    @Test func `Line ends in the text are kept`() {
        #expect(TextLayout.wrap("een\n\ntwee drie", width: 6) == ["een", "", "twee", "drie"])
        #expect(TextLayout.wrap("", width: 6) == [""])
    }

    @Test func `Wide characters never stick out of a row`() {
        let rows = TextLayout.wrap("漢字漢字漢字", width: 5)
        #expect(rows == ["漢字", "漢字", "漢字"])
    }

    @Test(arguments: 1...30)
    func `No row is wider than asked and no letter is lost`(width: Int) {
        let text = "Amira vroeg zelf hulp bij geld; Noor groeit goed (JGZ) — “ja”, zegt J. Smit-van der Molenstraat."
        let rows = TextLayout.wrap(text, width: width)
        #expect(rows.allSatisfy { cells($0) <= width })
        #expect(rows.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }

    @Test func `Long text is cut with an ellipsis and never in the middle of a wide character`() {
        #expect(TextLayout.cut("Noor groeit", width: 6) == "Noor …")
        #expect(TextLayout.cut("Noor", width: 4) == "Noor")
        #expect(TextLayout.cut("漢字", width: 3) == "漢…")
        #expect(TextLayout.cut("漢字", width: 4) == "漢字")
        #expect(TextLayout.cut("漢字", width: 2) == "…")
        #expect(TextLayout.cut("漢", width: 1) == "…")
        #expect(TextLayout.cut("Zoë", width: 3) == "Zoë")
        #expect(TextLayout.cut("a", width: 0) == "")
    }

    @Test func `Text is filled to its width on the asked side`() {
        #expect(TextLayout.pad("ja", width: 5) == "ja   ")
        #expect(TextLayout.pad("ja", width: 5, alignment: .right) == "   ja")
        #expect(TextLayout.pad("ja", width: 5, alignment: .centre) == " ja  ")
        #expect(TextLayout.pad("漢", width: 3) == "漢 ")
    }
}
