import App
import Glibc
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
            let begin = FrameCost.worked
            _ = program.update(.day(BenchmarkStore.today, clockTime: "09:00"))
            _ = program.update(.key(key))
            let canvas = program.draw()
            let drawn = FrameCost.worked
            let runs = canvas.difference(from: shown)
            comparing.add(FrameCost.worked - drawn)
            shown = canvas
            guard !runs.isEmpty else { continue }
            drawing.add(drawn - begin)
            changed.add(Double(runs.reduce(0) { $0 + FrameCost.bytes($1) }))
        }
    }

    /// Processor time of this thread, in seconds: other programs on the machine do not count.
    private static var worked: Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func bytes(_ run: CanvasRun) -> Int {
        run.cells.reduce(0) { $0 + ($1.width > 0 ? String($1.character).utf8.count : 0) }
    }
}
