import App
import Terminal

/// What one key costs in the program as a value: taking it in and drawing the picture, then finding what changed.
struct FrameCost {
    private(set) var drawing = Sample()
    private(set) var comparing = Sample()
    /// Bytes of the text in the cells that changed, per key: what a terminal must be sent at least.
    private(set) var changed = Sample()

    init(_ script: Script, _ stage: Stage, keys: Int) {
        var program = stage.program
        var shown = program.draw()
        for number in 0..<keys {
            let key = script.keys[number % script.keys.count].key
            let begin = PseudoTerminal.now
            _ = program.update(.day(BenchmarkStore.today, clockTime: "09:00"))
            _ = program.update(.key(key))
            let canvas = program.draw()
            let drawn = PseudoTerminal.now
            let runs = canvas.difference(from: shown)
            comparing.add(PseudoTerminal.now - drawn)
            shown = canvas
            guard !runs.isEmpty else { continue }
            drawing.add(drawn - begin)
            changed.add(Double(runs.reduce(0) { $0 + FrameCost.bytes($1) }))
        }
    }

    private static func bytes(_ run: CanvasRun) -> Int {
        run.cells.reduce(0) { $0 + ($1.width > 0 ? String($1.character).utf8.count : 0) }
    }
}
