import Domain
import Glibc
import Store

/// A private folder for the example team: made for this run, removed when the program ends, however it ends short of a
/// kill; what a killed run left behind is removed by the next.
final class DemoFolder {
    let path: String
    private let lock: Int32
    private static let prefix = "wijkoverleg-demo-"

    init() throws(Complaint) {
        DemoFolder.sweep()
        var template = Array("\(Surroundings.temporaryFolder)/\(DemoFolder.prefix)XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else {
            let folder = Surroundings.temporaryFolder
            throw Complaint(
                Text(
                    nl:
                        "Er is geen plaats voor het voorbeeld in \(folder). Zet TMPDIR op een map waarin u mag schrijven.",
                    en: "There is no room for the example in \(folder). Set TMPDIR to a folder that you may write in."),
                .refused)
        }
        path = String(cString: made)
        lock = open("\(path)/lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        flock(lock, LOCK_EX | LOCK_NB)
        mkdir("\(path)/state", 0o700)
    }

    var storePath: String { "\(path)/team" }
    var statePath: String { "\(path)/state" }

    deinit {
        close(lock)
        DemoFolder.remove(path)
    }

    /// Removes folders of runs that are over: those whose lock nobody holds.
    private static func sweep() {
        for name in names(in: Surroundings.temporaryFolder) where name.hasPrefix(prefix) {
            let folder = "\(Surroundings.temporaryFolder)/\(name)"
            let lock = open("\(folder)/lock", O_RDWR | O_CLOEXEC | O_NOFOLLOW)
            guard lock >= 0 else { continue }
            if flock(lock, LOCK_EX | LOCK_NB) == 0 { remove(folder) }
            close(lock)
        }
    }

    private static func remove(_ path: String) {
        if unlink(path) == 0 { return }
        for name in names(in: path) { remove("\(path)/\(name)") }
        rmdir(path)
    }

    private static func names(in path: String) -> [String] {
        let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0, let folder = fdopendir(descriptor) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }
}
