import Terminal
import Testing

struct KeyTests {
    @Test(arguments: [
        (Key.enter, "↵"), (.escape, "Esc"), (.function(2), "F2"), (.control("p"), "Ctrl-P"), (.character("s"), "s"),
        (.backTab, "Shift-Tab"), (.up, "↑"), (.pageDown, "PgDn"), (.character(" "), "␣"),
        (.character("\u{1B}"), "\u{FFFD}"),
    ])
    func `A key has a short name for the key bar`(key: Key, label: String) {
        #expect(key.label == label)
    }

    @Test func `A terminal in memory plays keys and keeps pictures`() {
        let terminal = MemoryTerminal(size: Size(columns: 10, rows: 1), inputs: [.key(.enter)], isAsciiOnly: true)
        #expect(terminal.readKeys() == [.key(.enter)])
        #expect(terminal.readKeys().isEmpty)
        var canvas = Canvas(size: terminal.size)
        canvas.put("▲ Zoë", at: Position(row: 0, column: 0))
        terminal.draw(canvas)
        #expect(terminal.frames.map(\.text) == ["! Zoe"])
    }
}
