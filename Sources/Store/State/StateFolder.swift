import Domain
import Glibc

/// What this installation remembers for itself, outside every store: who it is as a writer, how far its journals had
/// come, and drafts. Never shared, never synchronised.
struct StateFolder: Sendable {
    let top: Directory

    init(at path: String) throws(FileFault) {
        try Self.makeAll(path)
        top = try Directory.top(path)
    }

    /// A folder below, made when needed.
    func folder(_ names: String...) throws(FileFault) -> Directory {
        var directory = top
        for name in names {
            try directory.makeFolder(name, mode: 0o700)
            directory = try directory.folder(name)
        }
        return directory
    }

    private static func makeAll(_ path: String) throws(FileFault) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += (made.isEmpty || made == "/" ? "" : "/") + part
            do {
                try attempt(.create, made) { mkdir(made, 0o700) }
            } catch {
                if ![EEXIST, EROFS, EACCES].contains(error.code) { throw error }
            }
        }
    }
}
