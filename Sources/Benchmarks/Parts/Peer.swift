import Glibc

/// A program that people use all day in the same terminal, measured in the same run: absolute times say little from one
/// machine to the next.
struct Peer {
    let name: String
    let words: [String]
    let keys: [Stroke]
    /// What it shows, beside our own example.
    let shows: String

    /// The peers, with as much to show as our families have.
    static func all(in folder: BenchmarkFolder) -> [Peer] {
        [
            Peer(name: "htop", words: ["htop", "-d", "100"], keys: moving, shows: "the machine’s processes"),
            tig(folder), calcurse(folder),
        ]
    }

    private static let moving: [Stroke] =
        Array(repeating: .down, count: 12) + Array(repeating: .up, count: 6) + [.pageDown, .pageUp]

    private static func tig(_ folder: BenchmarkFolder) -> Peer {
        let place = folder.folder("tig")
        let commits = (1...500).map { number in
            let time = 1_780_000_000 + number * 3600
            return "commit refs/heads/main\nauthor A <a@b.c> \(time) +0000\ncommitter A <a@b.c> \(time) +0000\n"
                + "data <<E\nsignaal \(number): komt te laat op school\nE\n"
        }.joined(separator: "\n")
        write(commits, to: "\(place)/commits")
        _ = system(
            "cd \(place) && git init -q -b main . 2>/dev/null && git fast-import --quiet < commits 2>/dev/null; rm -f commits"
        )
        return Peer(name: "tig", words: ["tig", "-C", place], keys: moving, shows: "500 commits")
    }

    private static func calcurse(_ folder: BenchmarkFolder) -> Peer {
        let place = folder.folder("calcurse")
        let lines = (0..<500).map { number in
            let day = "\(two(number % 12 + 1))/\(two(number % 28 + 1))/2026"
            return "\(day) @ 09:00 -> \(day) @ 10:00 |signaal \(number): komt te laat op school\n"
        }
        write(lines.joined(), to: "\(place)/apts")
        let keys = Array(repeating: Stroke.down, count: 6) + Array(repeating: .right, count: 6)
        return Peer(
            name: "calcurse", words: ["calcurse", "-q", "-D", place, "-C", place], keys: keys, shows: "500 appointments"
        )
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private static func write(_ text: String, to path: String) {
        guard let file = fopen(path, "we") else { return }
        fputs(text, file)
        fclose(file)
    }
}
