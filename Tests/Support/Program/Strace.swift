import FoundationEssentials

/// Ends or fails a program at a chosen system call, by `strace --inject`.
public enum Strace {
    /// The calls by which files are found, made, changed and made durable.
    public static let calls = [
        "openat", "mkdir", "mkdirat", "fchmod", "flock", "pread64", "read", "write", "fstat", "newfstatat", "ftruncate",
        "fdatasync", "fsync", "renameat", "linkat", "unlinkat", "getdents64", "close",
    ]

    /// One call of a traced run: the how-manieth of its name.
    public struct Point: Sendable, CustomStringConvertible {
        public let call: String
        public let number: Int
        public var description: String { "\(call) \(number)" }
    }

    /// Whether there is a strace that may trace here.
    public static let isPermitted: Bool =
        Spawn(
            environment: ["PATH": "/usr/bin:/bin"], output: "/dev/null", complaint: "/dev/null"
        ).run(["strace", "-o", "/dev/null", "true"]) == 0

    /// Words to put before a program to have its calls written to a file.
    public static func tracing(to file: String) -> [String] {
        ["strace", "-f", "-y", "-s", "0", "-o", file, "-e", "trace=" + calls.joined(separator: ",")]
    }

    /// Words to put before a program to have it killed as it makes this call.
    public static func killing(at point: Point) -> [String] {
        ["strace", "-f", "-o", "/dev/null", "-e", "inject=\(point.call):signal=KILL:when=\(point.number)"]
    }

    /// Words to put before a program to have this call fail, once or from then on.
    public static func failing(_ point: Point, with error: String, andLater: Bool = false) -> [String] {
        let when = "\(point.number)\(andLater ? "+" : "")"
        return ["strace", "-f", "-o", "/dev/null", "-e", "inject=\(point.call):error=\(error):when=\(when)"]
    }

    /// The calls of a traced run that are about something below `folder`.
    public static func points(in trace: String, below folder: String) -> [Point] {
        var counts: [String: Int] = [:]
        let text = String(decoding: FileManager.default.contents(atPath: trace) ?? Data(), as: UTF8.self)
        return text.split(separator: "\n").compactMap { line in
            let words = line.drop { $0 != " " }.drop { $0 == " " }
            let call = String(words.prefix { $0 != "(" })
            guard calls.contains(call) else { return nil }
            counts[call, default: 0] += 1
            return line.contains(folder) ? Point(call: call, number: counts[call] ?? 0) : nil
        }
    }
}
