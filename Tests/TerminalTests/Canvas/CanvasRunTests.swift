import Terminal
import Testing

struct CanvasRunTests {
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 29)
        }
    }

    private func scribble(on canvas: inout Canvas, with dice: inout Dice) {
        let words = ["Sem", "漢字", "▲ ○ ✓", "e\u{301}", "👍x", "          ", "\u{1B}[2J", "字"]
        for _ in 0..<6 {
            let place = Position(row: .random(in: 0..<6, using: &dice), column: .random(in: 0..<30, using: &dice))
            let style = Style(tone: Tone.allCases.randomElement(using: &dice) ?? .plain, bold: .random(using: &dice))
            canvas.put(words.randomElement(using: &dice) ?? "", at: place, style: style)
        }
        if Bool.random(using: &dice) { canvas.setSelected(row: .random(in: 0..<6, using: &dice), mark: 0) }
    }

    @Test(arguments: 1...200)
    func `Incremental drawing equals full drawing`(seed: UInt64) {
        var dice = Dice(state: seed)
        var shown = Canvas(size: Size(columns: 30, rows: 6))
        for _ in 0..<5 {
            var next = Bool.random(using: &dice) ? shown : Canvas(size: shown.size)
            scribble(on: &next, with: &dice)
            let runs = next.difference(from: shown)
            #expect(runs.allSatisfy { $0.cells.first?.width != 0 && $0.cells.last?.width != 2 })
            shown = shown.applying(runs)
            shown.cursor = next.cursor
            #expect(shown == next, "seed \(seed)")
        }
    }

    @Test func `Nothing is sent when nothing changed`() {
        var canvas = Canvas(size: Size(columns: 30, rows: 6))
        canvas.put("Noor groeit goed", at: Position(row: 2, column: 3))
        #expect(canvas.difference(from: canvas).isEmpty)
    }

    @Test func `One letter more is one cell more`() {
        let older = Canvas(size: Size(columns: 30, rows: 6))
        var canvas = older
        canvas.put("x", at: Position(row: 2, column: 3))
        #expect(canvas.difference(from: older).map(\.cells.count) == [1])
    }

    @Test func `Another size is drawn as a whole`() {
        let canvas = Canvas(size: Size(columns: 4, rows: 3))
        let runs = canvas.difference(from: Canvas(size: Size(columns: 5, rows: 3)))
        #expect(runs.map(\.cells.count) == [4, 4, 4])
    }
}
