import Domain
import FoundationEssentials
import Glibc
import Store

/// A store of its own for one test, with as many installations as it needs; removed afterwards.
final class Sandbox {
    let path: String
    var storePath: String { path + "/store" }

    init() throws {
        path = FileManager.default.temporaryDirectory.path + "/wijkoverleg-test-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
        try Store.create(at: storePath)
    }

    /// A store with the same files, as a clone or a backup has them.
    init(copying other: Sandbox) throws {
        path = FileManager.default.temporaryDirectory.path + "/wijkoverleg-test-" + UUID().uuidString
        try FileManager.default.copyItem(atPath: other.path, toPath: path)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// Opens the store as an installation with its own state folder.
    func open(as installation: String = "a", machine: String = "machine") throws -> Store {
        try Store.open(at: storePath, state: path + "/state-" + installation, machine: machine)
    }

    /// Opens the store as an installation that has no marks and is made to be this writer, as a cloned home is.
    func open(as installation: String, writer: WriterID) throws -> Store {
        let state = path + "/state-" + installation
        try FileManager.default.createDirectory(atPath: state, withIntermediateDirectories: false)
        try Data("\(writer)\nmachine\n".utf8).write(to: URL(filePath: state + "/writer"))
        return try open(as: installation)
    }

    /// Opens the store and makes the family `f1`.
    func withFamily(as installation: String = "a") throws -> Store {
        let store = try open(as: installation)
        try store.newFamily(Sample.family)
        return store
    }

    func bytes(_ file: String) throws -> [UInt8] {
        Array(try Data(contentsOf: url(file)))
    }

    func write(_ bytes: some Sequence<UInt8>, to file: String) throws {
        try Data(bytes).write(to: url(file))
    }

    func move(_ file: String, to other: String) throws {
        try FileManager.default.moveItem(at: url(file), to: url(other))
    }

    func remove(_ file: String) throws {
        try FileManager.default.removeItem(at: url(file))
    }

    func exists(_ file: String) -> Bool {
        FileManager.default.fileExists(atPath: url(file).path)
    }

    private func url(_ file: String) -> URL { URL(filePath: storePath + "/" + file) }
}

extension Sandbox {
    /// The permission bits of a file or folder.
    func mode(_ file: String) -> Int? {
        var raw = stat()
        return lstat(storePath + "/" + file, &raw) == 0 ? Int(raw.st_mode & 0o777) : nil
    }

    func setMode(_ mode: Int, of file: String) {
        chmod(storePath + "/" + file, mode_t(mode))
    }
}
