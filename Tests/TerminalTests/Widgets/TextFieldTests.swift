import Terminal
import Testing

struct TextFieldTests {
    private func type(_ keys: [Key], in field: inout TextField, columns: Int = 80) {
        for key in keys { _ = field.handle(key, columns: columns) }
    }

    @Test func `Letters with accents and emoji are one step each`() {
        var field = TextField()
        type("Zoë 👨‍👩‍👧".map { .character($0) }, in: &field)
        type([.left, .backspace, .backspace], in: &field)
        #expect(field.text == "Zo👨‍👩‍👧")
        type([.delete], in: &field)
        #expect(field.text == "Zo")
    }

    @Test func `Scalars that arrive one by one join to one letter`() {
        var field = TextField()
        type([.character("e"), .character("\u{308}")], in: &field)
        #expect(field.cursor == 1)
        type("👨‍👩".unicodeScalars.map { .character(Character($0)) }, in: &field)
        #expect(field.cursor == 2)
        #expect(field.text == "ë👨‍👩")
    }

    @Test func `A letter that is put before a loose mark takes it`() {
        var field = TextField("\u{308}x")
        type([.home, .character("e")], in: &field)
        #expect(field.text == "ëx")
        type([.character("y")], in: &field)
        #expect(field.text == "ëyx")
    }

    @Test func `A paste is text: line ends become spaces on one line and stay on several`() {
        var single = TextField("a")
        #expect(single.handle(.paste("b\nc\r\nd")) == .changed)
        #expect(single.text == "ab c d")
        var several = TextField("a", isMultiline: true)
        #expect(several.handle(.paste("b\r\nc")) == .changed)
        #expect(several.text == "ab\nc")
    }

    @Test func `Enter is a line end only where there are several lines`() {
        var single = TextField("a")
        #expect(single.handle(.enter) == .ignored)
        var several = TextField("a", isMultiline: true)
        #expect(several.handle(.enter) == .changed)
        #expect(several.text == "a\n")
    }

    @Test func `What would become too long is refused and nothing is lost`() {
        var field = TextField("abc", maxBytes: 5)
        #expect(field.handle(.character("€")) == .refused)
        #expect(field.handle(.paste("defg")) == .refused)
        #expect(field.text == "abc")
        #expect(field.handle(.character("ë")) == .changed)
        #expect(field.handle(.character("x")) == .refused)
    }

    @Test func `Words and lines are erased with Ctrl-W, Ctrl-U and Ctrl-K`() {
        var field = TextField("Sem is drie  dagen ziek")
        type([.control("w")], in: &field)
        #expect(field.text == "Sem is drie  dagen ")
        type([.control("w"), .control("w")], in: &field)
        #expect(field.text == "Sem is ")
        type([.wordLeft, .control("k")], in: &field)
        #expect(field.text == "Sem ")
        type([.control("u")], in: &field)
        #expect(field.isEmpty)
        #expect(field.handle(.backspace) == .moved)
    }

    @Test func `Up and down follow the rows on the screen`() {
        var field = TextField("Wie let er op de kinderen?", isMultiline: true)
        type([.home, .right, .right, .down], in: &field, columns: 11)
        #expect(field.cursor == 13)
        #expect(field.handle(.up, columns: 11) == .moved)
        #expect(field.cursor == 2)
        #expect(field.handle(.up, columns: 11) == .ignored)
        type([.down, .down], in: &field, columns: 11)
        #expect(field.handle(.down, columns: 11) == .ignored)
    }

    @Test func `Home and end stay on the line`() {
        var field = TextField("een\ntwee", isMultiline: true)
        type([.home], in: &field)
        #expect(field.cursor == 4)
        type([.left, .home], in: &field)
        #expect(field.cursor == 0)
        type([.end], in: &field)
        #expect(field.cursor == 3)
    }

    @Test func `Keys that are not for a field are left to others`() {
        var field = TextField("a")
        for key in [Key.escape, .tab, .function(2), .pageUp, .control("p")] { #expect(field.handle(key) == .ignored) }
    }

    @Test(arguments: 1...24)
    func `The cursor always stands on the row that its letter is on`(columns: Int) {
        let text = "Amira vroeg zelf  hulp bij geld;\n\n漢字 Noor groeit goed jeugdgezondheidszorg "
        var field = TextField(text, isMultiline: true)
        var canvas = Canvas(size: Size(columns: columns, rows: 80))
        for _ in 0...text.count {
            let place = field.draw(on: &canvas, in: canvas.area)
            #expect(canvas.area.contains(place))
            #expect(place.row < field.rows(columns: columns))
            _ = field.handle(.left)
        }
    }
}
