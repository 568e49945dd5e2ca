import Testing

@testable import Terminal

struct GlyphTests {
    @Test(arguments: ["a", "é", "e\u{301}", "漢", "👍", "\u{10FFFD}", "x\u{301}\u{302}\u{303}\u{304}"])
    func `A cell holds a character with its marks`(character: Character) {
        #expect(Glyph(character).character == character)
        #expect(Glyph(character).count == character.unicodeScalars.count)
    }

    @Test func `A sixth scalar is left out`() {
        #expect(Glyph("x\u{301}\u{302}\u{303}\u{304}\u{305}").character == "x\u{301}\u{302}\u{303}\u{304}")
    }

    @Test func `Only printable ASCII counts as such`() {
        #expect(Glyph("a" as Character).isASCII)
        #expect(!Glyph("é" as Character).isASCII)
        #expect(!Glyph("e\u{301}" as Character).isASCII)
    }
}
