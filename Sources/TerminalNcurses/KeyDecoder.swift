import CNcurses
import Terminal

/// Turns what ncurses reads into keys, and gathers a paste until it is whole.
struct KeyDecoder {
    /// Pastes beyond so many scalars lose their end: no text here is that long, and memory has one.
    static let longestPaste = 1_000_000

    private static let endOfPaste: [Unicode.Scalar] = ["\u{1B}", "[", "2", "0", "1", "~"]

    private var paste: String.UnicodeScalarView?

    /// One thing that was read; `nil` when it is no key, or part of a paste that goes on.
    mutating func decode(_ input: cnc_input) -> Key? {
        input.kind == CNC_CHARACTER ? decode(character: input.value) : decode(code: input.value)
    }

    mutating func decode(character value: UInt32) -> Key? {
        guard let scalar = Unicode.Scalar(value) else { return nil }
        guard paste == nil else { return gather(scalar) }
        return Self.key(scalar)
    }

    mutating func decode(code: UInt32) -> Key? {
        switch cnc_key(rawValue: code) {
        case CNC_KEY_PASTE_BEGINS:
            paste = paste ?? String.UnicodeScalarView()
            return nil
        case CNC_KEY_PASTE_ENDS:
            return finishPaste()
        case CNC_KEY_ENTER where paste != nil:
            return gather("\n")
        default:
            return paste == nil ? Self.keys[code] ?? Self.function(code) : nil
        }
    }

    /// A terminal that sends the end mark in two halves makes it arrive as text: look for it there too.
    private mutating func gather(_ scalar: Unicode.Scalar) -> Key? {
        if let count = paste?.count, count < Self.longestPaste || scalar == "~" { paste?.append(scalar) }
        guard scalar == "~", let text = paste, text.suffix(Self.endOfPaste.count).elementsEqual(Self.endOfPaste)
        else { return nil }
        paste?.removeLast(Self.endOfPaste.count)
        return finishPaste()
    }

    private mutating func finishPaste() -> Key? {
        guard let text = paste else { return nil }
        paste = nil
        return .paste(String(String(text).map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }))
    }

    private static func key(_ scalar: Unicode.Scalar) -> Key? {
        switch scalar.value {
        case 0: .control(" ")
        case 8, 0x7F: .backspace
        case 9: .tab
        case 10, 13: .enter
        case 0x1B: .escape
        case 1...26: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
        case 28...31: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
        case 0x80...0x9F: nil
        default: .character(Character(scalar))
        }
    }

    private static func function(_ code: UInt32) -> Key? {
        let first = CNC_KEY_FUNCTION.rawValue
        return code > first && code <= first + 63 ? .function(Int(code - first)) : nil
    }

    private static let keys: [UInt32: Key] = [
        CNC_KEY_UP.rawValue: .up, CNC_KEY_DOWN.rawValue: .down,
        CNC_KEY_LEFT.rawValue: .left, CNC_KEY_RIGHT.rawValue: .right,
        CNC_KEY_WORD_LEFT.rawValue: .wordLeft, CNC_KEY_WORD_RIGHT.rawValue: .wordRight,
        CNC_KEY_HOME.rawValue: .home, CNC_KEY_END.rawValue: .end,
        CNC_KEY_PAGE_UP.rawValue: .pageUp, CNC_KEY_PAGE_DOWN.rawValue: .pageDown,
        CNC_KEY_BACKSPACE.rawValue: .backspace, CNC_KEY_DELETE.rawValue: .delete,
        CNC_KEY_INSERT.rawValue: .insert, CNC_KEY_ENTER.rawValue: .enter, CNC_KEY_BACK_TAB.rawValue: .backTab,
    ]
}
