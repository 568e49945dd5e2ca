import Foundation

/// A private place for one test: a home folder, a store with the example team, and sockets; gone afterwards.
final class House {
    let path: String
    private var sockets = 0

    init() throws {
        var template = Array("/tmp/wijkoverleg-journey-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteUnknown) }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var team: String { "\(path)/team" }

    /// A clean surrounding: nothing of the real home folder, Dutch, UTC.
    var environment: [String: String] {
        [
            "HOME": path, "XDG_STATE_HOME": "\(path)/state", "XDG_DATA_HOME": "\(path)/data", "XDG_RUNTIME_DIR": path,
            "TZ": "UTC", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TERM": "tmux-256color", "NO_COLOR": "",
            "WIJKOVERLEG_REHEARSAL": "1",
        ]
    }

    func newSocket() -> String {
        sockets += 1
        return "\(path)/tmux-\(sockets)"
    }

    /// The program under test, beside this test bundle.
    static var program: String {
        let bundle = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
        let folder = bundle.deletingLastPathComponent()
        let beside = folder.appendingPathComponent("wijkoverleg").path
        return FileManager.default.isExecutableFile(atPath: beside) ? beside : ".build/debug/wijkoverleg"
    }

    /// The command that opens the example team as somebody at a terminal of their own.
    func opening(as person: String, seat: String) -> String {
        "XDG_STATE_HOME=\(path)/\(seat) \(House.program) --store \(team) --as '\(person)' --today 2026-11-24"
    }

    /// Makes the example team in this house.
    func makeExample() throws {
        let made = Spawned.run(
            [House.program, "init", team, "--example", "--today", "2026-11-24"],
            environment: ProcessInfo.processInfo.environment.merging(environment) { _, new in new }, reads: false)
        guard made.status == 0 else { throw CocoaError(.fileWriteUnknown) }
    }

    static func quoted(_ text: String) -> String {
        "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
    }

    /// Every file below a folder, with its contents where it is text.
    func files(below folder: String) -> [(path: String, text: String)] {
        guard let names = FileManager.default.enumerator(atPath: folder) else { return [] }
        return names.compactMap { $0 as? String }.compactMap { name in
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { return nil }
            return (name, String(decoding: data, as: UTF8.self))
        }
    }
}
