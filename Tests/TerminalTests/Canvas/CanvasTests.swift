import Terminal
import Testing

struct CanvasTests {
    private func canvas(_ columns: Int, _ rows: Int = 1) -> Canvas {
        Canvas(size: Size(columns: columns, rows: rows))
    }

    @Test func `Text is cut where its width or the picture ends`() {
        var picture = canvas(10, 2)
        #expect(picture.put("niet vastgelegd", at: Position(row: 0, column: 4)) == 6)
        #expect(picture.put("niet vastgelegd", at: Position(row: 1, column: 0), width: 5) == 5)
        #expect(picture.text == "    niet …\nniet…")
    }

    @Test func `Drawing outside the picture does nothing`() {
        var picture = canvas(5, 2)
        for position in [
            Position(row: -1, column: 0), Position(row: 2, column: 0), Position(row: 0, column: -1),
            Position(row: 0, column: 5),
        ] {
            #expect(picture.put("x", at: position) == 0)
        }
        picture.fill(Area(top: -3, left: -3, rows: 20, columns: 20), style: .plain)
        picture.fill(Area(top: 9, left: 9, rows: 2, columns: 2), style: .plain)
        picture.rule(row: 7)
        picture.setSelected(row: 9, mark: 0)
        #expect(picture == canvas(5, 2))
    }

    @Test func `A picture without room is drawn without harm`() {
        var picture = canvas(0, 0)
        picture.put("x", at: Position(row: 0, column: 0))
        picture.rule(row: 0)
        #expect(picture.text == "")
        #expect(picture.difference(from: nil).flatMap(\.cells).isEmpty)
    }

    @Test func `A wide character takes two cells and is never split`() {
        var picture = canvas(6)
        #expect(picture.put("漢字漢", at: Position(row: 0, column: 0), width: 5) == 5)
        #expect(picture.text == "漢字…")
        #expect(picture[Position(row: 0, column: 1)].width == 0)
    }

    @Test func `Writing over half of a wide character frees the other half`() {
        var picture = canvas(4)
        picture.put("漢字", at: Position(row: 0, column: 0))
        picture.put("x", at: Position(row: 0, column: 1))
        #expect(picture.text == " x字")
        picture.put("y", at: Position(row: 0, column: 2))
        #expect(picture.text == " xy")
        #expect(picture.row(0).allSatisfy { $0.width == 1 })
    }

    @Test(arguments: PrintableTests.naughty)
    func `No control reaches a picture`(text: String) {
        var picture = canvas(40, 2)
        picture.put(text, at: Position(row: 0, column: 0))
        picture.put([StyledText(text, .attention), StyledText(text)], at: Position(row: 1, column: 3))
        for row in 0..<2 {
            let cells = picture.row(row)
            #expect(cells.allSatisfy { $0.character.unicodeScalars.allSatisfy { CellWidth.of($0) != nil } })
            #expect(cells.reduce(0) { $0 + Int($1.width) } == 40)
        }
    }

    @Test func `The selected row has its background, its mark and the hardware cursor`() {
        var picture = canvas(12, 3)
        picture.put("Sem  6", at: Position(row: 1, column: 3), style: .attention)
        picture.setSelected(row: 1, columns: 0..<11, mark: 1)
        #expect(picture.text == "\n > Sem  6\n")
        #expect(picture.cursor == Position(row: 1, column: 1))
        #expect(picture.styledText.hasSuffix("\n--- tone\n\n.P.aaaaaa\n\n--- marks\n\n44444444444\n\n--- cursor 1,1"))
    }

    @Test func `Text at the right edge ends there`() {
        var picture = canvas(10)
        picture.putRight("Zoë", in: picture.area)
        #expect(picture.text == "       Zoë")
    }

    @Test func `A rule crosses the picture or its area`() {
        var picture = canvas(6, 2)
        picture.rule(row: 0)
        picture.rule(row: 1, in: picture.area.inset(columns: 2))
        #expect(picture.text == "──────\n  ──")
    }

    @Test func `Pieces of text end in a sign when the room ends between two of them`() {
        var canvas = Canvas(size: Size(columns: 12, rows: 1))
        canvas.put([StyledText("hulp:"), StyledText("nee")], at: Position(row: 0, column: 0), width: 5)
        #expect(canvas.text == "hulp…")
        canvas = Canvas(size: Size(columns: 12, rows: 1))
        canvas.put([StyledText("hulp:"), StyledText("   ")], at: Position(row: 0, column: 0), width: 5)
        #expect(canvas.text == "hulp:")
    }

    #if DEBUG
        @Test func `Text over text, and text without room, are counted`() {
            var canvas = Canvas(size: Size(columns: 12, rows: 1))
            canvas.put("hulp", at: Position(row: 0, column: 0))
            #expect(canvas.faults.overlaps.isEmpty && canvas.faults.lost.isEmpty)
            canvas.put("nee", at: Position(row: 0, column: 2))
            canvas.put("ja", at: Position(row: 3, column: 0))
            #expect(canvas.faults.overlaps.map(\.column) == [2, 3])
            #expect(canvas.faults.lost == ["ja"])
        }
    #endif
}
