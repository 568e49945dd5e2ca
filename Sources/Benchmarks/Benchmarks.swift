import Domain
import Glibc

/// Measures how fast the program answers: start → first picture, key → picture in a real terminal, and what a picture costs
/// in the program itself. It is no test: it says what is, beside programs that people know.
///
/// Words on the command line choose parts (`start`, `families`, `frames`, `keys`) and screens (`G`, `find`); without any, all are measured.
@main
struct Benchmarks {
    let folder: BenchmarkFolder
    let example: BenchmarkStore
    let peers: [Peer]
    let scripts: [Script]
    static let keys = 400
    static let starts = 20

    static func main() throws {
        let words = Set(CommandLine.arguments.dropFirst())
        let all: Set = ["start", "frames", "families", "keys"]
        let parts = words.isDisjoint(with: all) ? all : words
        let benchmarks = try Benchmarks(words.subtracting(all))
        print("wijkoverleg on \(Machine.description)\n")
        if parts.contains("start") { try benchmarks.start() }
        if parts.contains("families") { benchmarks.families() }
        if parts.contains("frames") { benchmarks.frames() }
        if parts.contains("keys") { benchmarks.times() }
    }

    init(_ names: Set<String>) throws {
        scripts = Script.all.filter { script in
            names.isEmpty || script.name.split(separator: " ").contains { names.contains(String($0)) }
        }
        folder = try BenchmarkFolder()
        example = try BenchmarkStore(try BenchmarkStore.example, named: "example", in: folder)
        peers = Peer.all(in: folder)
    }

    /// Start → first picture.
    private func start() throws {
        let grown = GrownFamily(entries: 1000, until: BenchmarkStore.today)
        let thousand = try BenchmarkStore([(GrownFamily.id, grown.lines)], named: "thousand", in: folder)
        var table = Table(["start → first picture", "median ms", "p99 ms", "processor ms", "shows"])
        for (name, store) in [
            ("example team", example), ("one family", thousand),
        ] {
            add(name, store.opening(Machine.program), "\(store.entries) entries", to: &table)
        }
        for peer in peers { add(peer.name, peer.words, peer.shows, to: &table) }
        show(table)
    }

    private func add(_ name: String, _ words: [String], _ shows: String, to table: inout Table) {
        do throws(PseudoTerminal.Failure) {
            let times = try StartTimes(words, folder.environment, count: Benchmarks.starts)
            table.add([
                name, Figure.milliseconds(times.seconds.median), Figure.milliseconds(times.seconds.percentile(99)),
                Figure.milliseconds(times.work.median), shows,
            ])
        } catch {
            table.add([name, "–", "–", "–", error.reason])
        }
    }

    /// What a picture costs in the program itself.
    private func frames() {
        var table = Table([
            "update and draw", "median ms", "p99 ms", "find changes ms", "changed bytes", "news ms",
        ])
        for script in scripts {
            guard let stage = Stage(script, on: example) else { continue }
            let cost = FrameCost(script, stage, keys: Benchmarks.keys)
            table.add([
                script.name, Figure.milliseconds(cost.drawing.median), Figure.milliseconds(cost.drawing.percentile(99)),
                Figure.milliseconds(cost.comparing.median), Figure.whole(cost.changed.median),
                Figure.milliseconds(cost.arriving.median),
            ])
        }
        show(table)
    }

    /// What a family costs when it is read or changed: folding its lines, asking the checks, putting it on one line of time.
    private func families() {
        let grown = GrownFamily(entries: 1000, until: BenchmarkStore.today)
        var table = Table(["a family", "entries", "fold ms", "checks ms", "line of time ms"])
        let largest = example.families.max { $0.lines.count < $1.lines.count }
        for (name, lines) in [("largest of the example", largest?.lines ?? []), ("invented", grown.lines)] {
            let cost = FamilyCost(lines, example.workspace.team)
            table.add([
                name, "\(lines.reduce(0) { $0 + $1.entries.count })", Figure.milliseconds(cost.folding.median),
                Figure.milliseconds(cost.checking.median), Figure.milliseconds(cost.lining.median),
            ])
        }
        show(table)
    }

    /// Key → picture in a real terminal, with the bytes written beside the bytes that changed.
    private func times() {
        var table = Table([
            "key → picture", "median ms", "p99 ms", "processor ms", "its p99", "bytes", "changed", "ratio",
        ])
        for script in scripts {
            guard let stage = Stage(script, on: example) else { continue }
            let changed = FrameCost(script, stage, keys: Benchmarks.keys).changed
            add(
                script.name, example.opening(Machine.program), stage.strokes, script.keys, changed: changed,
                to: &table)
        }
        for peer in peers { add(peer.name, peer.words, [], peer.keys, changed: nil, to: &table) }
        show(table)
    }

    private func add(
        _ name: String, _ words: [String], _ opening: [Stroke], _ keys: [Stroke], changed: Sample?,
        to table: inout Table
    ) {
        do throws(PseudoTerminal.Failure) {
            let terminal = try PseudoTerminal(
                words, columns: Stage.size.columns, rows: Stage.size.rows, environment: folder.environment)
            let times = try KeyTimes(
                terminal, opening: opening.map(\.bytes), keys: keys.map(\.bytes), count: Benchmarks.keys)
            let ratio = changed?.sum.flatMap { all in times.bytes.sum.map { $0 / all } }
            table.add([
                name, Figure.milliseconds(times.seconds.median), Figure.milliseconds(times.seconds.percentile(99)),
                Figure.milliseconds(times.work.median), Figure.milliseconds(times.work.percentile(99)),
                Figure.whole(times.bytes.median), Figure.whole(changed?.median),
                Figure.ratio(ratio),
            ])
        } catch {
            table.add([name, error.reason])
        }
    }

    private func show(_ table: Table) {
        for line in table.lines { print(line) }
        print()
    }
}
