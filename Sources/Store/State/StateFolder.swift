import Domain
import Glibc

/// What this installation remembers for itself, outside every store: who it is as a writer, how far its journals had
/// come, and drafts. Never shared, never synchronised.
struct StateFolder: Sendable {
    let top: Directory

    init(at path: String) throws(FileFault) {
        let refusal = try Self.makeAll(path)
        do throws(FileFault) {
            top = try Directory.top(path)
        } catch {
            throw refusal ?? error
        }
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

    /// - Returns: the first folder that could not be made although it may be there (on a read-only disk), and why not.
    private static func makeAll(_ path: String) throws(FileFault) -> FileFault? {
        var refusal: FileFault?
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += (made.isEmpty || made == "/" ? "" : "/") + part
            do {
                try attempt(.create, made) { mkdir(made, 0o700) }
            } catch {
                if error.code == EEXIST { continue }
                guard [EROFS, EACCES].contains(error.code) else { throw refusal ?? error }
                refusal = refusal ?? error
            }
        }
        return refusal
    }
}
