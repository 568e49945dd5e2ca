import Glibc

/// A private place for one run: stores, states and homes; gone afterwards.
final class BenchmarkFolder {
    let path: String

    init() throws(PseudoTerminal.Failure) {
        var template = Array("/tmp/wijkoverleg-benchmark-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw PseudoTerminal.Failure(reason: "no temporary folder") }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        system("rm -rf '\(path)'")
    }

    func folder(_ name: String) -> String {
        let made = "\(path)/\(name)"
        mkdir(made, 0o700)
        return made
    }

    /// A clean surrounding: nothing of the real home, a terminal of 256 colours, UTC.
    var environment: [String: String] {
        [
            "HOME": path, "XDG_STATE_HOME": "\(path)/state", "XDG_DATA_HOME": "\(path)/data",
            "XDG_CONFIG_HOME": "\(path)/config", "XDG_RUNTIME_DIR": path, "TZ": "UTC", "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8", "TERM": "xterm-256color",
            "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin",
        ]
    }
}
