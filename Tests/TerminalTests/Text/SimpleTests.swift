import Testing

@testable import Terminal

struct SimpleTests {
    @Test func `Text that is taken for simple is one cell and one character for each scalar`() {
        for value in UInt32(0)...0xFFFF {
            guard let scalar = Unicode.Scalar(value), Printable.isSimple(String(Character(scalar))) else { continue }
            #expect(CellWidth.of(scalar) == 1, "\(String(value, radix: 16))")
            #expect("a\(Character(scalar))a".count == 3)
            guard case .asIs(width: 1) = Printable.shown(Character(scalar)) else {
                Issue.record("\(String(value, radix: 16)) is not shown as it is")
                continue
            }
        }
    }

    @Test func `Text with marks, wide letters or controls is looked at with care`() {
        for text in ["e\u{301}", "漢", "\u{1B}", "a\nb", "\u{AD}", "❤️", "\u{200B}", "\u{202E}", "\u{FFFD}"] {
            #expect(!Printable.isSimple(text))
        }
    }
}
