import CNcurses
import Terminal

extension Key {
    /// The key behind a typed scalar; `nil` for controls that no key sends.
    init?(typed scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0: self = .control(" ")
        case 8, 0x7F: self = .backspace
        case 9: self = .tab
        case 10, 13: self = .enter
        case 0x1B: self = .escape
        case 1...26: self = .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
        case 28...31: self = .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
        case 0x80...0x9F: return nil
        default: self = .character(Character(scalar))
        }
    }

    /// The key behind a code of the C target; `nil` when it is none of ours.
    init?(code: UInt32) {
        let firstFunction = CNC_KEY_FUNCTION.rawValue
        if code > firstFunction && code <= firstFunction + 63 {
            self = .function(Int(code - firstFunction))
        } else if let key = Self.byCode[code] {
            self = key
        } else {
            return nil
        }
    }

    /// The keys that are not letters, by their code.
    static let byCode: [UInt32: Key] = [
        CNC_KEY_UP.rawValue: .up, CNC_KEY_DOWN.rawValue: .down,
        CNC_KEY_LEFT.rawValue: .left, CNC_KEY_RIGHT.rawValue: .right,
        CNC_KEY_WORD_LEFT.rawValue: .wordLeft, CNC_KEY_WORD_RIGHT.rawValue: .wordRight,
        CNC_KEY_HOME.rawValue: .home, CNC_KEY_END.rawValue: .end,
        CNC_KEY_PAGE_UP.rawValue: .pageUp, CNC_KEY_PAGE_DOWN.rawValue: .pageDown,
        CNC_KEY_BACKSPACE.rawValue: .backspace, CNC_KEY_DELETE.rawValue: .delete,
        CNC_KEY_INSERT.rawValue: .insert, CNC_KEY_ENTER.rawValue: .enter, CNC_KEY_BACK_TAB.rawValue: .backTab,
    ]
}
