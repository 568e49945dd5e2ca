import Terminal
import Testing

@testable import TerminalNcurses

struct KeyDecoderTests {
    /// One thing that ncurses reads.
    private enum Read {
        case byte(UInt8)
        case code(UInt32)
    }

    private func bytes(_ text: String) -> [Read] { text.utf8.map { .byte($0) } }

    private func code(_ key: Key) throws -> [Read] {
        [.code(try #require(Key.byCode.first { $0.value == key }?.key))]
    }

    private let pasteBegins = [Read.code(KeyDecoder.pasteBegins)]
    private let pasteEnds = [Read.code(KeyDecoder.pasteEnds)]

    private func keys(_ bursts: [[Read]]) -> [Key] {
        var decoder = KeyDecoder()
        var keys: [Key] = []
        for burst in bursts {
            for read in burst {
                switch read {
                case .byte(let byte): decoder.decode(byte: byte, into: &keys)
                case .code(let code): decoder.decode(code: code, into: &keys)
                }
            }
            decoder.finish(into: &keys)
        }
        return keys
    }

    @Test func `Letters of several bytes arrive whole, also in two pieces`() {
        let euro = bytes("€")
        #expect(keys([bytes("é") + euro[..<1], Array(euro[1...])]) == [.character("é"), .character("€")])
    }

    @Test func `Bytes that mean nothing are shown as such and hide nothing behind them`() {
        let wrong = Read.byte(0xFF)
        let begun = Read.byte(0xC3)
        #expect(
            keys([[wrong] + bytes("a") + [begun] + bytes("b")])
                == [.character("\u{FFFD}"), .character("a"), .character("\u{FFFD}"), .character("b")])
    }

    @Test func `Escape alone is a key, and an unknown sequence is none`() throws {
        #expect(keys([bytes("\u{1B}"), bytes("s")]) == [.escape, .character("s")])
        #expect(keys([bytes("\u{1B}[1;3Ds")]) == [.character("s")])
        #expect(keys([bytes("\u{1B}\u{1B}")]) == [.escape, .escape])
        #expect(keys([bytes("\u{1B}") + (try code(.up))]) == [.escape, .up])
    }

    @Test func `A paste is one text, whatever keys are in it`() throws {
        let burst = pasteBegins + bytes("een\r\ntwee\u{1B}[A\u{3}") + (try code(.up))
        #expect(
            keys([burst, bytes("é\r") + pasteEnds + bytes("q")])
                == [.paste("een\ntwee\u{1B}[A\u{3}é\n"), .character("q")])
    }

    @Test func `A paste whose end mark came in two halves ends all the same`() {
        let burst = pasteBegins + bytes("een\u{1B}[20")
        #expect(keys([burst, bytes("1~q")]) == [.paste("een"), .character("q")])
    }

    @Test func `Controls are keys with a letter`() {
        #expect(
            keys([bytes("\u{1}\u{1A}\t\r\n\u{8}\u{7F}\u{0}")])
                == [.control("a"), .control("z"), .tab, .enter, .enter, .backspace, .backspace, .control(" ")])
        #expect(keys([bytes("\u{9B}x")]) == [.character("x")])
    }

    @Test func `A character that a key interrupts is shown as broken`() throws {
        #expect(keys([[.byte(0xC3)] + (try code(.up))]) == [.character("\u{FFFD}"), .up])
    }

    @Test func `Every code has its key and an unknown one has none`() {
        #expect(Set(Key.byCode.values).count == Key.byCode.count)
        #expect(keys([[.code(0)], [.code(999_999)]]).isEmpty)
    }
}
