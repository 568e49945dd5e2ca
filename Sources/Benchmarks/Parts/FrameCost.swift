import App
import Terminal

/// What one key costs in the program as a value: taking it in and drawing the picture, then finding what changed.
struct FrameCost {
    private(set) var drawing = Sample()
    private(set) var comparing = Sample()
    /// Taking in what a colleague wrote, and drawing: everything that hangs on the family is worked out again.
    private(set) var arriving = Sample()
    /// Bytes of the text in the cells that changed, per key: what a terminal must be sent at least.
    private(set) var changed = Sample()

    init(_ script: Script, _ stage: Stage, keys: Int) {
        var program = stage.program
        var shown = program.draw()
        for number in 0..<keys {
            let key = script.keys[number % script.keys.count].key
            let begin = Worked.now
            _ = program.update(.day(BenchmarkStore.today, clockTime: "09:00"))
            _ = program.update(.key(key))
            let canvas = program.draw()
            let drawn = Worked.now
            let runs = canvas.difference(from: shown)
            comparing.add(Worked.now - drawn)
            shown = canvas
            guard !runs.isEmpty else { continue }
            drawing.add(drawn - begin)
            changed.add(Double(runs.reduce(0) { $0 + FrameCost.bytes($1) }))
        }
        for _ in 0..<FrameCost.arrivals {
            let begin = Worked.now
            _ = program.update(.changed(program.desk.workspace))
            _ = program.draw()
            arriving.add(Worked.now - begin)
        }
    }

    private static let arrivals = 40

    private static func bytes(_ run: CanvasRun) -> Int {
        run.cells.reduce(0) { $0 + ($1.width > 0 ? String($1.character).utf8.count : 0) }
    }
}
