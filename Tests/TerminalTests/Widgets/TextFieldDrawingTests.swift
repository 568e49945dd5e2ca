import Terminal
import Testing

struct TextFieldDrawingTests {
    private func canvas(_ columns: Int, _ rows: Int) -> Canvas { Canvas(size: Size(columns: columns, rows: rows)) }

    @Test func `A field wraps and gives the place of its cursor`() {
        var canvas = canvas(20, 4)
        let field = TextField("Wie let er op de kinderen?", isMultiline: true)
        let place = field.draw(on: &canvas, in: Area(top: 1, left: 2, rows: 3, columns: 11))
        #expect(canvas.text == "\n  Wie let er\n  op de\n  kinderen?")
        #expect(place == Position(row: 3, column: 11))
    }

    @Test func `A field taller than its area scrolls to its cursor`() {
        var canvas = canvas(10, 2)
        let field = TextField("een\ntwee\ndrie\nvier", isMultiline: true)
        #expect(field.draw(on: &canvas, in: canvas.area) == Position(row: 1, column: 4))
        #expect(canvas.text == "drie\nvier")
    }

    @Test func `A field on one row scrolls sideways`() {
        var canvas = canvas(6, 1)
        let field = TextField("kinderen")
        #expect(field.draw(on: &canvas, in: canvas.area) == Position(row: 0, column: 5))
        #expect(canvas.text == "deren")
    }

    @Test func `Controls in a text are shown and not obeyed`() {
        var canvas = canvas(20, 2)
        let field = TextField("a\u{1B}[2J", isMultiline: true)
        field.draw(on: &canvas, in: canvas.area)
        #expect(canvas.text == "a\u{FFFD}[2J\n")
        #expect(field.text == "a\u{1B}[2J")
    }

    @Test func `A field without room is drawn without harm`() {
        var canvas = canvas(5, 1)
        let place = TextField("abc").draw(on: &canvas, in: Area(rows: 0, columns: 0))
        #expect(place == Position(row: 0, column: 0))
        _ = TextField("abc").draw(on: &canvas, in: Area(rows: 1, columns: 1))
        #expect(canvas.text == "")
    }
}
