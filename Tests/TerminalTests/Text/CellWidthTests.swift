import Glibc
import Terminal
import Testing

struct CellWidthTests {
    private typealias Wcwidth = @convention(c) (wchar_t) -> CInt

    /// The C library of the machine, asked in a UTF-8 locale of its own so that no other test notices. Its `wcwidth`
    /// is looked up by name, because the Glibc module leaves out what needs `_XOPEN_SOURCE`.
    private func withWcwidth(_ body: ((UInt32) -> Int) -> Void) throws {
        let wcwidth = unsafeBitCast(try #require(dlsym(nil, "wcwidth")), to: Wcwidth.self)
        let utf8 = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
        let previous = uselocale(utf8)
        body { Int(wcwidth(wchar_t(bitPattern: $0))) }
        uselocale(previous)
        freelocale(utf8)
    }

    /// Whether versions of Unicode, and so C libraries, disagree: what is newer than our table, a mark of Ahom that
    /// became a letter, and the symbols that Unicode 16 made wide.
    private func isDisputed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x1171E, 0x2630...0x2637, 0x268A...0x268F, 0x1D300...0x1D376: true
        default: (scalar.properties.age?.major ?? 0) >= 15
        }
    }

    @Test func `The width of every scalar is the one the C library gives`() throws {
        var wrong: [String] = []
        try withWcwidth { wcwidth in
            for value in UInt32(0)...0x10FFFF {
                guard let scalar = Unicode.Scalar(value), let ours = CellWidth.of(scalar) else { continue }
                let theirs = wcwidth(value)
                if theirs >= 0 && theirs != ours && !isDisputed(scalar) {
                    wrong.append("\(String(value, radix: 16)): \(ours), not \(theirs)")
                }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(20))")
    }

    @Test func `Whatever the C library cannot print is never printed`() throws {
        var wrong: [String] = []
        try withWcwidth { wcwidth in
            for value in UInt32(0)...0xFFFF where wcwidth(value) < 0 {
                guard let scalar = Unicode.Scalar(value), CellWidth.of(scalar) != nil else { continue }
                if !isDisputed(scalar) { wrong.append(String(value, radix: 16)) }
            }
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(20))")
    }

    @Test(arguments: [
        ("Yara", 4), ("Zoë", 3), ("Zoe\u{308}", 3), ("漢字", 4), ("👍", 2), ("👍🏽", 2), ("❤️", 1),
        ("👨‍👩‍👧", 1), ("🇳🇱", 1), ("", 0), ("a\u{200D}", 2), ("각", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("ij", 2), ("ĳ", 1),
    ])
    func `A text takes as many cells as its letters`(text: String, width: Int) {
        #expect(cells(text) == width)
    }
}
