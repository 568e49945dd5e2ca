import CNcurses
import Terminal

/// Turns what ncurses reads into keys.
///
/// Unknown escape sequences are swallowed whole: their letters must not be taken for commands.
struct KeyDecoder {
    static let pasteBegins = CNC_KEY_PASTE_BEGINS.rawValue
    static let pasteEnds = CNC_KEY_PASTE_ENDS.rawValue

    /// What was begun and may go on with the next byte.
    private enum Begun {
        case nothing
        case escape
        case sequence
    }

    private var begun = Begun.nothing
    private var utf8 = UTF8Gatherer()
    private var paste: PasteBuffer?

    /// Reads one byte of text; a paste and a character of several bytes give their key at the end.
    mutating func decode(byte: UInt8, into keys: inout [Key]) {
        for scalar in utf8.gather(byte) { decode(scalar, into: &keys) }
    }

    /// Reads one code of the C target.
    mutating func decode(code: UInt32, into keys: inout [Key]) {
        for scalar in utf8.finish() { decode(scalar, into: &keys) }
        finish(into: &keys)
        switch code {
        case Self.pasteBegins: paste = paste ?? PasteBuffer()
        case Self.pasteEnds: finishPaste(into: &keys)
        default: if paste == nil, let key = Key(code: code) { keys.append(key) }
        }
    }

    /// Says that nothing more is there now: an Esc that nothing followed was the key.
    mutating func finish(into keys: inout [Key]) {
        if begun == .escape { keys.append(.escape) }
        begun = .nothing
    }

    private mutating func decode(_ scalar: Unicode.Scalar, into keys: inout [Key]) {
        if paste != nil {
            if paste?.append(scalar) == true { finishPaste(into: &keys) }
            return
        }
        switch (begun, scalar) {
        case (.escape, "["):
            begun = .sequence
        case (.sequence, "\u{20}"..."\u{3F}"):
            return
        case (.sequence, "\u{40}"..."\u{7E}"):
            begun = .nothing
        default:
            finish(into: &keys)
            if scalar == "\u{1B}" {
                begun = .escape
            } else if let key = Key(typed: scalar) {
                keys.append(key)
            }
        }
    }

    private mutating func finishPaste(into keys: inout [Key]) {
        if let paste { keys.append(.paste(paste.text)) }
        paste = nil
    }
}
