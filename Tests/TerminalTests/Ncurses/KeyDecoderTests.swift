import CNcurses
import Terminal
import Testing

@testable import TerminalNcurses

struct KeyDecoderTests {
    private func bytes(_ text: String) -> [cnc_input] {
        text.utf8.map { cnc_input(kind: CNC_BYTE, value: UInt32($0)) }
    }

    private func code(_ key: cnc_key) -> [cnc_input] { [cnc_input(kind: CNC_KEY, value: key.rawValue)] }

    private func keys(_ bursts: [[cnc_input]]) -> [Key] {
        var decoder = KeyDecoder()
        var keys: [Key] = []
        for burst in bursts {
            for input in burst { decoder.decode(input, into: &keys) }
            decoder.finish(into: &keys)
        }
        return keys
    }

    @Test func `Letters of several bytes arrive whole, also in two pieces`() {
        let euro = bytes("€")
        #expect(keys([bytes("é") + euro[..<1], Array(euro[1...])]) == [.character("é"), .character("€")])
    }

    @Test func `Bytes that mean nothing are shown as such and hide nothing behind them`() {
        let wrong = cnc_input(kind: CNC_BYTE, value: 0xFF)
        let begun = cnc_input(kind: CNC_BYTE, value: 0xC3)
        #expect(
            keys([[wrong] + bytes("a") + [begun] + bytes("b")])
                == [.character("\u{FFFD}"), .character("a"), .character("\u{FFFD}"), .character("b")])
    }

    @Test func `Escape alone is a key, and an unknown sequence is none`() {
        #expect(keys([bytes("\u{1B}"), bytes("s")]) == [.escape, .character("s")])
        #expect(keys([bytes("\u{1B}[1;3Ds")]) == [.character("s")])
        #expect(keys([bytes("\u{1B}\u{1B}")]) == [.escape, .escape])
        #expect(keys([bytes("\u{1B}") + code(CNC_KEY_UP)]) == [.escape, .up])
    }

    @Test func `A paste is one text, whatever keys are in it`() {
        let burst = code(CNC_KEY_PASTE_BEGINS) + bytes("een\r\ntwee\u{1B}[A\u{3}") + code(CNC_KEY_UP)
        #expect(
            keys([burst, bytes("é\r") + code(CNC_KEY_PASTE_ENDS) + bytes("q")])
                == [.paste("een\ntwee\u{1B}[A\u{3}é\n"), .character("q")])
    }

    @Test func `A paste whose end mark came in two halves ends all the same`() {
        let burst = code(CNC_KEY_PASTE_BEGINS) + bytes("een\u{1B}[20")
        #expect(keys([burst, bytes("1~q")]) == [.paste("een"), .character("q")])
    }

    @Test func `Controls are keys with a letter`() {
        #expect(
            keys([bytes("\u{1}\u{1A}\t\r\n\u{8}\u{7F}\u{0}")])
                == [.control("a"), .control("z"), .tab, .enter, .enter, .backspace, .backspace, .control(" ")])
        #expect(keys([bytes("\u{9B}x")]) == [.character("x")])
    }

    @Test func `Codes of ncurses are keys`() {
        let function = cnc_input(kind: CNC_KEY, value: CNC_KEY_FUNCTION.rawValue + 2)
        #expect(
            keys([code(CNC_KEY_PAGE_DOWN) + [function] + code(CNC_KEY_UNKNOWN) + code(CNC_KEY_BACK_TAB)])
                == [.pageDown, .function(2), .backTab])
    }
}
