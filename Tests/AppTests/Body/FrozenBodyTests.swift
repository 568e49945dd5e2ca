import Terminal
import Testing

@testable import App

/// A body whose headings stay while it scrolls.
struct FrozenBodyTests {
    private static func body(frozen: Bool) -> Body<Int> {
        var body = Body<Int>()
        body.add(" head", id: 0)
        if frozen { body.freeze() }
        for number in 1...20 { body.add(" line \(number)", id: number) }
        return body
    }

    private static func rows(_ body: Body<Int>, selected: Int) -> [String] {
        let view = BodyView(body, selected: selected)
        var canvas = Canvas(size: Size(columns: 12, rows: 6))
        view.draw(body, on: &canvas, in: canvas.area)
        return (0..<6).map { canvas.line($0) }
    }

    @Test func `What is frozen stays on top, and the selected line is in view below it`() {
        for selected in 1...20 {
            let rows = Self.rows(Self.body(frozen: true), selected: selected)
            #expect(rows.first == " head")
            #expect(rows.dropFirst().contains { $0.hasPrefix(">line \(selected)") })
        }
    }

    @Test func `A frozen line can be selected itself`() {
        let rows = Self.rows(Self.body(frozen: true), selected: 0)
        #expect(rows.first == ">head")
        #expect(rows[1] == " line 1")
    }

    @Test func `Without it everything scrolls`() {
        #expect(Self.rows(Self.body(frozen: false), selected: 20).first != " head")
    }
}
