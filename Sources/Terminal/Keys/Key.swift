/// A key as people know it, so that screens need not know what a terminal sends for it.
public enum Key: Hashable, Sendable {
    case character(Character)
    case enter
    case escape
    case tab
    case backTab
    case up
    case down
    case left
    case right
    /// Ctrl-← : one word back.
    case wordLeft
    /// Ctrl-→ : one word on.
    case wordRight
    case home
    case end
    case pageUp
    case pageDown
    case backspace
    case delete
    case insert
    /// `F1` is `function(1)`.
    case function(Int)
    /// Ctrl with a small letter.
    case control(Character)
    /// Text that arrived in one piece, with `\n` as line end; never to be read as keys.
    case paste(String)

    /// A short name for the key bar, in signs where they are known: `↵`, `Esc`, `F2`, `Ctrl-P`. A paste has none.
    public var label: String {
        switch self {
        case .character(" "): "␣"
        case .character(let character): Printable.text(String(character))
        case .control(let character): "Ctrl-" + Printable.text(character.uppercased())
        case .function(let number): "F\(number)"
        default: fixedLabel
        }
    }

    private var fixedLabel: String {
        switch self {
        case .enter: "↵"
        case .escape: "Esc"
        case .tab: "Tab"
        case .backTab: "Shift-Tab"
        case .up: "↑"
        case .down: "↓"
        case .left: "←"
        case .right: "→"
        case .wordLeft: "Ctrl-←"
        case .wordRight: "Ctrl-→"
        case .home: "Home"
        case .end: "End"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        case .backspace: "Bksp"
        case .delete: "Del"
        case .insert: "Ins"
        default: ""
        }
    }
}
