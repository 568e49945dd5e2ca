import FoundationEssentials
import Glibc

/// A machine of its own for one test: a private home with state, data and temporary folders, and in it the store that the
/// program's `init` makes. Removed afterwards.
public final class Household: Sendable {
    public let path: String
    public var store: String { path + "/store" }
    public var state: String { path + "/state" }
    /// The folder of family J-014, in the example and in a small store alike.
    public static let family = "9h2k7wq4m1xb5t0r"
    /// The day of the example's meeting.
    public static let today = "2026-11-24"
    /// A person of the example, by id.
    public static let person = "p-dewit"

    /// What is in the store at the start.
    public enum Contents: Sendable {
        /// There is no store yet.
        case nothing
        /// A team of one person, without a family.
        case team
        /// One person and family J-014 with a mother and two children: little to read, for tests of many runs.
        case small
        /// The example team.
        case example
    }

    public init(_ contents: Contents = .small) throws {
        path = FileManager.default.temporaryDirectory.path + "/household-" + UUID().uuidString
        for folder in ["", "/home", "/state", "/data", "/run", "/out"] { try Household.makeFolder(path + folder) }
        guard contents != .nothing else { return }
        let made = run(["init", store] + (contents == .example ? ["--example"] : []))
        guard made.code == 0 else { throw Failure(sentence: made.complaint) }
        if contents == .small || contents == .team { try fill(withFamily: contents == .small) }
    }

    private init(copyOf other: Household) throws {
        path = other.path + "-" + UUID().uuidString
        let copied = Spawn(environment: ["PATH": "/usr/bin:/bin"], output: "/dev/null", complaint: "/dev/null")
            .run(["cp", "-a", other.path, path])
        guard copied == 0 else { throw Failure(sentence: "cp: \(copied)") }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    public struct Failure: Error {
        public let sentence: String
    }

    /// The same machine once more, as it is now.
    public func copy() throws -> Household { try Household(copyOf: self) }

    /// The program under test: the one that `WIJKOVERLEG_PROGRAM` names, such as an optimised build, or else the one that was
    /// built beside the tests.
    public static let program = getenv("WIJKOVERLEG_PROGRAM").map { String(cString: $0) } ?? builtBesideTests

    /// Whether the program under test is one that was named, and not the slower one beside the tests.
    public static var isProgramNamed: Bool { getenv("WIJKOVERLEG_PROGRAM") != nil }

    private static var builtBesideTests: String {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = readlink("/proc/self/exe", &buffer, buffer.count)
        let tests = String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
        return tests.split(separator: "/").dropLast().reduce("") { "\($0)/\($1)" } + "/wijkoverleg"
    }

    /// Runs the program on this machine's store, on the day of the example.
    public func run(_ words: [String], input: [UInt8]? = nil, under tracer: [String] = []) -> ProgramRun {
        var spawn = newSpawn()
        if let input {
            spawn.input = path + "/out/input"
            _ = FileManager.default.createFile(atPath: spawn.input, contents: Data(input))
        }
        return finish(spawn, tracer + [Household.program] + words + ["--today", Household.today])
    }

    public func run(_ words: [String], input: String) -> ProgramRun { run(words, input: Array(input.utf8)) }

    /// Runs a shell script in which `$wijkoverleg` is the program.
    public func shell(_ script: String, seconds: Int = 120) -> ProgramRun {
        var spawn = newSpawn()
        spawn.seconds = seconds
        return finish(spawn, ["/bin/sh", "-c", script])
    }

    /// Records a signal as the person of the tests.
    public func signal(_ text: String, _ words: [String] = [], under tracer: [String] = []) -> ProgramRun {
        run(["signal", "J-014", "--as", Household.person] + words, input: Array(text.utf8), under: tracer)
    }

    private func newSpawn() -> Spawn {
        let run = path + "/out/" + UUID().uuidString
        return Spawn(environment: environment, output: run + ".out", complaint: run + ".err")
    }

    private func finish(_ spawn: Spawn, _ words: [String]) -> ProgramRun {
        let code = spawn.run(words)
        defer { for file in [spawn.output, spawn.complaint] { unlink(file) } }
        return ProgramRun(code: code, output: text(spawn.output), complaint: text(spawn.complaint))
    }

    private var environment: [String: String] {
        [
            "HOME": path + "/home", "XDG_STATE_HOME": state, "XDG_DATA_HOME": path + "/data",
            "XDG_RUNTIME_DIR": path + "/run", "TMPDIR": path + "/run", "WIJKOVERLEG_STORE": store, "TZ": "UTC",
            "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "SWIFT_BACKTRACE": "enable=no",
            "wijkoverleg": Household.program, "WIJKOVERLEG_REHEARSAL": "1",
        ]
    }

    private func text(_ file: String) -> String {
        String(decoding: FileManager.default.contents(atPath: file) ?? Data(), as: UTF8.self)
    }

    private static func makeFolder(_ path: String) throws {
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    }
}
